import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { CHAMP_COMMANDE } from '@pdn/contracts/ecrans';
import type { Maison } from './maison.js';

/** Of the texts as they were shown. */
export const EMPREINTE = expect.stringMatching(/^[0-9a-f]{64}$/);

export type Reponses = Record<string, string | string[]>;

/** What somebody does who followed the link of a mail: reads its page, and sends its form. */
export const parLien = ({ http }: Pick<Maison, 'http'>) => ({
  lire: (lien: string) => http().get(lien),
  envoyer: (lien: string, reponses: Reponses, commande: string = randomUUID()) =>
    http()
      .post(lien)
      .type('form')
      .send({ [CHAMP_COMMANDE]: commande, ...reponses }),
});

/** What a dossier has lived. */
export interface FaitLu {
  type: string;
  acteur: object;
  documents: { type: string; contenu: unknown }[];
}
