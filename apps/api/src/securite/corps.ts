import express, { type NextFunction, type Request, type Response } from 'express';
import { Probleme } from '../problemes/probleme.js';

const LIMITE = '256kb';
/** Its route reads the file itself, within limits of its own. */
const AVEC_FICHIER = /^\/appels\/[^/]+\/import$/;
const AVEC_CORPS = ['POST', 'PUT', 'PATCH'];

const json = express.json({ limit: LIMITE, type: 'application/json' });
const formulaire = express.urlencoded({ limit: LIMITE, extended: false, parameterLimit: 1_000 });

/** JSON for the API, forms for the pages; anything else is not read. */
export function lireCorps(requete: Request, reponse: Response, suite: NextFunction): void {
  if (!AVEC_CORPS.includes(requete.method)) return suite();
  if (AVEC_FICHIER.test(requete.path) && requete.is('multipart/form-data')) return suite();
  const pourApi = requete.path.startsWith('/api/');
  if (!requete.is(pourApi ? 'application/json' : 'application/x-www-form-urlencoded'))
    return suite(
      new Probleme(
        415,
        'format-inconnu',
        `Le contenu doit être envoyé en ${pourApi ? 'application/json' : 'formulaire'}.`,
      ),
    );
  (pourApi ? json : formulaire)(requete, reponse, suite);
}
