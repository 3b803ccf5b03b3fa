import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { reglesParDefaut } from '@pdn/domain';
import { essayer, prochaineEcheanceExercice, type DemandeEssai, type PasDeDossier } from '../src/index.js';
import { ouvrirBase, type Base } from './base.js';
import { vivre as vivrePas } from './moteur.js';
import { TEXTES, Vie } from './vie.js';

const MONDE = '2027-03-01T09:00:00.000Z';
const OUVERTURE = '2018-10-01T08:00:00.000Z';
const demande: DemandeEssai = { now: MONDE, du: '2018-10-01', au: '2020-03-31' };

describe('A dry run of a whole reseau', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
    for (const jusquou of ['actif', 'engagements', 'pieces', 'actif'] as const) await vivre(jusquou);
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE partir_le IS NULL`);
  }, 60_000);
  afterAll(() => base.close());

  async function vivre(jusquou: 'actif' | 'engagements' | 'pieces') {
    const vie = new Vie(base.store, 'demo');
    await base.sql(`UPDATE reseau SET horloge = $1 WHERE cle = 'demo'`, [OUVERTURE]);
    if (jusquou === 'pieces') {
      await vie.deposee(MONDE);
      await vie.avecDocument(MONDE, 'demanderPieces', 'motif', 'x', { pieces: ['lettre-employeur'] });
      return;
    }
    await vie.deposee(MONDE);
    await vie.faire(MONDE, 'declarerEligible', {});
    await vie.avecDocument(MONDE, 'planifierEntretien', 'lieu', 'Salle', {
      date: '2018-10-01T18:00',
      dureeMinutes: 60,
    });
    await base.sql(`UPDATE reseau SET horloge = '2018-10-01T16:30:00Z' WHERE cle = 'demo'`);
    await vie.faire(MONDE, 'rendreAvisEntretien', { avis: 'favorable' });
    await vie.faire(MONDE, 'ouvrirEngagements', { version: TEXTES });
    if (jusquou === 'actif') await vie.desEngagementsALActif(MONDE, '2020-10-31');
  }

  const essai = async (autre: Partial<DemandeEssai> = {}) =>
    (await essayer(base.store, 'demo', { ...demande, ...autre }))!;

  /** One line for each dossier, as each has its own row. */
  const enClair = ({ at, dossiers, ...pas }: PasDeDossier) =>
    dossiers.map(({ numero }) =>
      pas.kind === 'courrier'
        ? `${at} ${numero} ${pas.gabarit} ${pas.destinataire} ${pas.copie.join()}`
        : `${at} ${numero} ${pas.tache}`,
    );

  it('changes nothing', async () => {
    const empreinte = () =>
      base.sql(
        `SELECT (SELECT count(*) FROM event) e, (SELECT count(*) FROM courrier) c, (SELECT count(*) FROM commande) o,
          (SELECT json_agg(l ORDER BY stream)::text FROM labellisation l) l, (SELECT json_agg(x ORDER BY stream, cle)::text FROM echeance x) x`,
      );
    const avant = await empreinte();
    expect((await essai()).pas.length).toBeGreaterThan(10);
    await essai({ regles: { ...reglesParDefaut('parentalite', 'demo'), version: 2 } });
    expect(await empreinte()).toEqual(avant);
  });

  it('goes by filters: days, programme, one dossier', async () => {
    const { pas, dossiers } = await essai();
    expect(dossiers).toBe(4);
    const [premier] = pas;
    const [{ id, numero }] = premier!.dossiers;
    const seul = await essai({ dossiers: [id] });
    expect(seul.pas.flatMap(enClair)).toEqual(
      pas.flatMap(enClair).filter((ligne) => ligne.split(' ')[1] === numero),
    );
    const deNovembre = await essai({ du: '2018-11-01', au: '2018-11-30' });
    expect(deNovembre.pas).toEqual(pas.filter(({ jour }) => jour >= '2018-11-01' && jour <= '2018-11-30'));
    expect((await essai({ programme: 'jeunesse' })).pas).toEqual([]);
  });

  it('under a draft, says what would be announced again and when everything would come', async () => {
    const defaut = reglesParDefaut('parentalite', 'demo');
    const brouillon = { ...defaut, version: 2, pieces: { relances: [2], tache: 60 } };
    const { pas } = await essai({ regles: brouillon, au: '2018-12-31' });
    const desPieces = pas.filter(
      (un) => JSON.stringify(un).includes('pieces') || ('gabarit' in un && un.gabarit === 'date-changee'),
    );
    expect(desPieces.map((un) => [un.jour, 'gabarit' in un ? un.gabarit : un.tache])).toEqual([
      ['2018-10-01', 'date-changee'],
      ['2018-10-03', 'pieces-relance'],
      ['2018-11-30', 'appeler-pieces'],
    ]);
  });

  it('says exactly what the exercice then does', async () => {
    const prevu = (await essai()).pas.flatMap(enClair);
    const deja = await base.sql<{ id: string }>(`SELECT id FROM courrier WHERE partir_le IS NULL`);
    const fin = '2020-03-31T21:59:59.000Z';
    for (;;) {
      const etape = await prochaineEcheanceExercice(base.store, 'demo', fin);
      if (!etape) break;
      if (etape.kind === 'attente') throw new Error('a mail that has left is waited for');
      const pas = await vivrePas(base.store, 'demo', etape, MONDE);
      if (pas) expect(pas.answer.kind).toBe('accepted');
      await base.sql(
        `UPDATE courrier SET etat = 'remis' WHERE coalesce(partir_le, '-infinity') <= (SELECT horloge FROM reseau WHERE cle = 'demo')`,
      );
    }
    const fait = await base.sql<{ ligne: string }>(
      `SELECT to_char(coalesce(c.partir_le, c.decide_le) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ' ' || l.numero
          || ' ' || c.gabarit || ' ' || c.destinataire || ' ' || CASE c.classe WHEN 'rappel' THEN '' ELSE array_to_string(c.copie, ',') END AS ligne
        FROM courrier c JOIN labellisation l USING (stream)
        WHERE c.etat = 'remis' AND c.reseau = 'demo' AND NOT c.id = ANY ($1)
        UNION ALL
        SELECT to_char(e.survenu_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ' ' || l.numero || ' ' || (e.data ->> 'tache')
        FROM event e JOIN labellisation l USING (stream) WHERE e.type = 'TacheSignalee' AND e.reseau = 'demo'`,
      [deja.map(({ id }) => id)],
    );
    expect(prevu.sort()).toEqual(fait.map(({ ligne }) => ligne).sort());
  });

  it('asks the database as much for a hundred dossiers as for four', async () => {
    const demander = jest.spyOn(Client.prototype, 'query');
    const questions = async () => {
      demander.mockClear();
      const { dossiers } = await essai({ au: '2022-03-31' });
      return { dossiers, questions: demander.mock.calls.length };
    };
    const peu = await questions();
    await base.sql(
      `INSERT INTO labellisation SELECT (jsonb_populate_record(l, jsonb_build_object('stream', 'labellisation/' || gen_random_uuid(), 'numero', l.numero || '-' || n))).*
        FROM labellisation l, generate_series(1, 25) n WHERE l.reseau = 'demo'`,
    );
    const beaucoup = await questions();
    demander.mockRestore();
    expect(beaucoup.dossiers).toBeGreaterThanOrEqual(100);
    expect(peu.questions).toBeGreaterThan(0);
    expect(beaucoup.questions).toBe(peu.questions);
  });
});
