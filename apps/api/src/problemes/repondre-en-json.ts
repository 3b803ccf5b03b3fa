import { insecables } from '../typographie.js';
import type { Request, Response } from 'express';
import type { Probleme } from './probleme.js';
import { TITRES } from './titres.js';

export function repondreEnJson(
  requete: Request,
  reponse: Response,
  { statut, code, detail, precisions }: Probleme,
): void {
  if (statut === 401) reponse.setHeader('WWW-Authenticate', 'Bearer realm="Parcours"');
  const champs = precisions.champs?.map(({ champ, message }) => ({ champ, message: insecables(message) }));
  const corps = {
    type: `urn:parcours:probleme:${code}`,
    title: TITRES[statut],
    status: statut,
    detail: insecables(detail),
    code,
    ...(champs && { champs }),
    instance: `urn:requete:${String(requete.id)}`,
  };
  reponse.type('application/problem+json').send(JSON.stringify(corps));
}
