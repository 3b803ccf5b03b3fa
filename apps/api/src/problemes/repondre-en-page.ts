import { PageErreur, rendrePage } from '@pdn/ecrans';
import type { Request, Response } from 'express';
import { cadreSansReseau } from '../pages/cadre.js';
import type { Probleme } from './probleme.js';

export function repondreEnPage(
  requete: Request,
  reponse: Response,
  { statut, detail, precisions }: Probleme,
): void {
  if (statut === 401 && requete.method === 'GET')
    return reponse.redirect(302, `/connexion?suite=${encodeURIComponent(requete.originalUrl)}`);
  const { reessayerDans } = precisions;
  reponse.type('html').send(
    rendrePage(PageErreur, {
      cadre: cadreSansReseau(),
      statut,
      message: detail,
      reference: String(requete.id),
      ...(reessayerDans !== undefined && { reessayerDans }),
    }),
  );
}
