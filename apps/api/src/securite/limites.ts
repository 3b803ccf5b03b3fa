import { rateLimit } from 'express-rate-limit';
import type { NextFunction, Request, Response } from 'express';
import { Probleme } from '../problemes/probleme.js';

const QUART_D_HEURE = 15 * 60;

/** Only failures count: guessing is slowed down, working is not. */
const essais = (limite: number, echec: (statut: number) => boolean) =>
  rateLimit({
    windowMs: QUART_D_HEURE * 1000,
    limit: limite,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_requete, reponse) => !echec(reponse.statusCode),
    handler: (_requete: Request, _reponse: Response, suite: NextFunction) =>
      suite(
        new Probleme(429, 'trop-d-essais', 'Trop d’essais sans succès. Réessayez dans un quart d’heure.', {
          reessayerDans: QUART_D_HEURE,
        }),
      ),
  });

/** A link that nobody was given. One that has expired is no guess. */
export const limiteDesLiens = () => essais(30, (statut) => statut === 404);
/** A key that nobody was given. */
export const limiteDesCles = () => essais(30, (statut) => statut === 401);
