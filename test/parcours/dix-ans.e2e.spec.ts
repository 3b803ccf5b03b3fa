import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import {
  decide,
  echeances,
  fold,
  reglesParDefaut,
  type Acteur,
  type LabellisationCommand,
  type LabellisationEvent,
} from '@pdn/domain';
import {
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { workflowBundle } from '../builders/shell.js';
import { ATTENDU } from './dix-ans.attendu.js';
import { vivreDixAns } from './dix-ans.js';

interface Fait {
  commande: string;
  event: LabellisationEvent;
  survenu_le: Date;
}
interface Ordre {
  id: string;
  command: LabellisationCommand;
  acteur: Acteur;
}

const regles = reglesParDefaut('parentalite', '50');

describe('Dix ans d’un dossier réel', () => {
  let reseau: ReseauReel;
  let dossier: DossierReel;

  const faits = () =>
    reseau.sql<Fait>(
      `SELECT commande, jsonb_build_object('type', type, 'data', data) AS event, survenu_le
        FROM event WHERE stream = $1 ORDER BY version`,
      [dossier.stream],
    );
  const context = (now: Date) => ({ now: now.toISOString(), regles, calendrier: reseau.calendrier });

  /** At each stop of the life: what the workflow waits for is what the pure functions say will come next. */
  async function exigerLaSuite(): Promise<void> {
    const etat = fold((await faits()).map(({ event }) => event));
    const avenir = echeances(etat!, context(await dossier.horloge.maintenant()));
    const prochaine = avenir.find(({ action }) => action.kind !== 'repere');
    expect((await dossier.followed()).armed).toBe(prochaine?.at ?? null);
  }

  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    dossier = await ouvrirDossierReel(reseau);
    await vivreDixAns(reseau, { ...dossier, jusqua: (quand) => dossier.jusqua(quand).then(exigerLaSuite) });
  }, 600_000);
  afterAll(() => reseau?.stop());

  it('écrit à chacun le jour qu’il faut, et à nul autre', () => {
    const [premier, second, ...recus] = reseau.smtp.received.map(
      ({ date, gabarit, to }) =>
        `${reseau.calendrier.jour(date.toISOString())} ${gabarit} ${to.split('@')[0]}`,
    );
    expect([premier, second].map((envoi) => envoi?.slice('AAAA-MM-JJ '.length)).sort()).toEqual([
      'candidature-recue aurelie',
      'candidature-recue direction',
    ]);
    const attendus = ATTENDU.flatMap(([jour, gabarit, ...qui]) =>
      qui.map((nom) => `${jour} ${gabarit} ${nom}`),
    );
    expect(recus.sort()).toEqual(attendus.sort());
  });

  it('n’écrit rien deux fois', () => {
    const envois = reseau.smtp.received.map(({ messageId, to }) => `${messageId} ${to}`);
    expect(new Set(envois).size).toBe(envois.length);
  });

  it('rappelle et signale entre 9 h et 9 h 31, un jour ouvré', async () => {
    const parLeTemps = (await faits()).filter(({ event }) =>
      ['RelanceEchue', 'TacheSignalee'].includes(event.type),
    );
    expect(parLeTemps.length).toBeGreaterThan(15);
    for (const { survenu_le } of parLeTemps) {
      const instant = survenu_le.toISOString();
      const jour = reseau.calendrier.jour(instant);
      const retard = Date.parse(instant) - Date.parse(reseau.calendrier.matin(jour));
      expect(reseau.calendrier.estOuvre(jour)).toBe(true);
      expect(retard).toBeGreaterThanOrEqual(0);
      expect(retard).toBeLessThan(31 * 60_000);
    }
  });

  it('tient en des exécutions courtes, qui se relaient', async () => {
    const runs = await dossier.runs();
    expect(runs.length).toBeGreaterThan(5);
    for (const run of runs) expect((await dossier.events(run)).length).toBeLessThanOrEqual(200);
    expect(await dossier.status()).toBe('COMPLETED');
  });

  it('se rejoue à l’identique, une exécution après l’autre', async () => {
    const bundle = await workflowBundle();
    for (const run of await dossier.runs())
      await Worker.runReplayHistory({ workflowBundle: bundle }, { events: await dossier.events(run) });
  }, 60_000);

  it('est ce que les fonctions pures décident, commande après commande', async () => {
    const ordres = await reseau.sql<Ordre>(
      `SELECT id, jsonb_build_object('type', type, 'data', data) AS command, acteur FROM commande WHERE stream = $1`,
      [dossier.stream],
    );
    const stockes = await faits();
    let etat: ReturnType<typeof fold> = null;
    const decides: LabellisationEvent[] = [];
    for (const id of new Set(stockes.map(({ commande }) => commande))) {
      const { command, acteur } = ordres.find((ordre) => ordre.id === id)!;
      const { survenu_le, event } = stockes.find(({ commande }) => commande === id)!;
      const numero = event.type === 'CandidatureDeposee' ? { numero: event.data.numero } : {};
      decides.push(...decide(command, etat, { ...context(survenu_le), acteur, reseau: '50', ...numero }));
      etat = fold(decides);
    }
    expect(decides).toEqual(stockes.map(({ event }) => event));

    const [vue] = await reseau.sql<{ etat_stocke: unknown }>(
      'SELECT etat_stocke FROM labellisation WHERE stream = $1',
      [dossier.stream],
    );
    expect(vue?.etat_stocke).toEqual(JSON.parse(JSON.stringify(etat)));
  });
});
