import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publierFiches } from '../builders/fiches-publiques.js';
import { gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

const VINGT = Array.from({ length: 20 }, (_, rang) => rang);

describe('Les lectures publiques', () => {
  let maison: Maison;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    await publierFiches(maison.sql, '50', 5000);
    await publierFiches(maison.sql, 'demo', 1);
  });
  afterAll(() => maison.fermer());

  it('vingt à la fois dans 5 000 fiches trouvent ce qu’elles cherchent, et les commandes passent', async () => {
    const recherches = VINGT.map(async (rang) => {
      const q = `REFERENTE famille Centre social n° ${rang + 1}5`;
      const { body } = await maison.http().get('/api/v1/annuaire/50').query({ q }).expect(200);
      expect(body.total).toBeGreaterThan(0);
    });
    for (let rang = 0; rang < 5; rang += 1) await gestes(maison, { reseau: '61' }).ouvrir().expect(201);
    await Promise.all(recherches);
  });

  /**
   * Each search lasts two seconds, and another one follows it until the commands are done: with connections of their own,
   * commands pass however slow the machine is; with those that the searches wait for, none would.
   */
  it('si lentes soient-elles, ne prennent pas la connexion d’une commande', async () => {
    await maison.sql(
      `CREATE POLICY lenteur ON fiche_annuaire AS RESTRICTIVE USING (reseau <> 'demo' OR pg_sleep(2)::text = '')`,
    );
    let finies = false;
    const chercher = async (): Promise<void> => {
      while (!finies) await maison.http().get('/annuaire/demo?q=a');
    };
    const recherches = VINGT.map(chercher);
    try {
      await setTimeout(500);
      for (const rang of [1, 2, 3])
        expect([rang, (await gestes(maison, { reseau: '61' }).ouvrir()).status]).toEqual([rang, 201]);
    } finally {
      finies = true;
      await Promise.all(recherches);
      await maison.sql('DROP POLICY lenteur ON fiche_annuaire');
    }
  });
});
