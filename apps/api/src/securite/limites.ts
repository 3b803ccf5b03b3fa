import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Probleme } from '../problemes/probleme.js';

const QUART_D_HEURE = 15 * 60;

/**
 * Only failures count, once they are known: guessing is slowed down, working is not, whoever shares an address. Counted
 * on arrival, as `rateLimit` does, requests under way or given up by their caller would be failures too.
 */
function essais(limite: number, echec: (statut: number) => boolean): RequestHandler {
  const echecs = new MemoryStore();
  echecs.init({ windowMs: QUART_D_HEURE * 1000 } as Options);
  return (requete: Request, reponse: Response, suite: NextFunction) => {
    const adresse = ipKeyGenerator(requete.ip ?? '');
    reponse.once('finish', () => {
      if (echec(reponse.statusCode)) void echecs.increment(adresse);
    });
    echecs
      .get(adresse)
      .then((connus) => suite((connus?.totalHits ?? 0) < limite ? undefined : tropDEssais()), suite);
  };
}

const tropDEssais = () =>
  new Probleme(429, 'trop-d-essais', 'Trop d’essais sans succès. Réessayez dans un quart d’heure.', {
    reessayerDans: QUART_D_HEURE,
  });

/** A link that nobody was given. One that has expired is no guess. */
export const limiteDesLiens = () => essais(30, (statut) => statut === 404);
/** A key that nobody was given. */
export const limiteDesCles = () => essais(30, (statut) => statut === 401);
