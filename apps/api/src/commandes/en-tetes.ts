import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { identifiant, valider } from '@pdn/contracts/http';
import type { Request, Response } from 'express';
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

interface Versionne {
  version: number;
}

/** `ETag: "12"`: what `If-Match` takes back. */
export function avecVersion<Lu extends Versionne>(reponse: Response, lu: Lu): Lu {
  reponse.setHeader('ETag', `"${lu.version}"`);
  return lu;
}

/** The same, with the address where what was opened is read from now on. */
export function avecAdresse<Ouvert extends Versionne & { id: string }>(
  reponse: Response,
  ressource: string,
  ouvert: Ouvert,
): Ouvert {
  reponse.setHeader('Location', `/api/v1/${ressource}/${ouvert.id}`);
  return avecVersion(reponse, ouvert);
}
