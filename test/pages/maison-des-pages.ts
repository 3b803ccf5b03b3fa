import { basename } from 'node:path';
import { expect } from '@jest/globals';
import { Pool } from 'pg';
import type { Courriel } from '@pdn/tools/boite';
import { shared } from '../builders/services.js';

interface Partagee {
  adresse: string;
  boite: string;
  ownerUrl: string;
  cles: { reseau: string; role: string; cle: string }[];
}

export type MaisonDesPages = Awaited<ReturnType<typeof ouvrirMaisonDesPages>>;

/**
 * The whole product, built, that the run shares, and in it an exercice of this test file: the Manche on 1 October 2018,
 * without any dossier. Nobody stops a service of it.
 */
export async function ouvrirMaisonDesPages() {
  const { adresse, boite, ownerUrl, cles } = await shared<Partagee>('/house');
  const reseau = `pages-${basename(expect.getState().testPath ?? '').split('.')[0]}`;
  const { creerExercice } = await import('@pdn/tools/demonstration');
  const clesDuReseau = await creerExercice(ownerUrl, reseau);
  const base = new Pool({ connectionString: ownerUrl, max: 2 });

  return {
    /** Of the API and the desk. */
    adresse,
    boite,
    reseau,
    /** Also those of the networks of the demonstration. */
    cles: [...cles, ...clesDuReseau],
    /** Read as the superuser, whatever the reseau. */
    sql: async <Row>(text: string, values?: unknown[]): Promise<Row[]> =>
      (await base.query(text, values)).rows as Row[],
    /** All that this exercice sent, oldest first. */
    async courriels(): Promise<Courriel[]> {
      const recus = (await (await fetch(`${boite}/messages.json`)).json()) as Courriel[];
      return recus.filter(({ exercice }) => exercice === reseau).reverse();
    },
    fermer: () => base.end(),
  };
}
