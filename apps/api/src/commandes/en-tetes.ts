import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { identifiant, valider } from '@pdn/contracts/http';
import type { Request } from 'express';
import { corpsInvalide } from '../problemes/probleme.js';

const requete = (contexte: ExecutionContext) => contexte.switchToHttp().getRequest<Request>();

/** The id of the command: whoever calls chooses it, and may send it again. */
export const CleIdempotence = createParamDecorator((_: unknown, contexte: ExecutionContext): string => {
  const cle = valider(identifiant, requete(contexte).headers['idempotency-key']);
  if (!cle.ok)
    throw corpsInvalide([
      { champ: 'Idempotency-Key', message: 'Cet en-tête est obligatoire : un UUID que vous choisissez.' },
    ]);
  return cle.valeur;
});

/** `If-Match: "12"`: only if nothing has changed since version 12. */
export const VersionAttendue = createParamDecorator(
  (_: unknown, contexte: ExecutionContext): number | undefined => {
    const attendue = requete(contexte).headers['if-match'];
    if (attendue === undefined) return undefined;
    const version = /^"(\d{1,9})"$/.exec(attendue.trim())?.[1];
    if (version === undefined)
      throw corpsInvalide([
        { champ: 'If-Match', message: 'La version lue, entre guillemets, comme dans ETag.' },
      ]);
    return Number(version);
  },
);
