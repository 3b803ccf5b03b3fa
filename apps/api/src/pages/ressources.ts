import { ressources } from '@pdn/ecrans';
import type { NextFunction, Request, Response } from 'express';

const parChemin = new Map(ressources().map((ressource) => [ressource.chemin, ressource]));

/** Style sheet and font; their address changes with their content. */
export function ressourcesStatiques(requete: Request, reponse: Response, suite: NextFunction): void {
  const ressource =
    requete.method === 'GET' || requete.method === 'HEAD' ? parChemin.get(requete.path) : undefined;
  if (!ressource) return suite();
  reponse.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  reponse.type(ressource.type).send(ressource.contenu);
}
