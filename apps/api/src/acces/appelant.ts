import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Acteur } from '@pdn/domain';
import type { Request } from 'express';

/** Roles that a key may have. */
export const ROLES = ['coordinateur', 'caf', 'administrateur'] as const;
export type RoleDeCle = (typeof ROLES)[number];

/** Who calls, by an API key, in one reseau. */
export interface Identite {
  id: string;
  reseau: string;
  role: RoleDeCle;
  nom: string;
}

export type RequeteIdentifiee = Request & { identite?: Identite };

export const Appelant = createParamDecorator((_: unknown, contexte: ExecutionContext): Identite => {
  const { identite } = contexte.switchToHttp().getRequest<RequeteIdentifiee>();
  if (!identite) throw new TypeError('This route has no access rule');
  return identite;
});

export const acteurDe = (
  identite: Identite,
  through: 'api' | 'ecran',
  auNomDe?: Acteur['auNomDe'],
): Acteur => ({
  kind: identite.role,
  id: identite.id,
  through,
  ...(auNomDe && { auNomDe }),
});
