import { ApplicationFailure } from '@temporalio/common';
import type { EntiteName } from '@pdn/contracts/temporal';
import { eventually, type DossierOfShell, type startShell } from './shell.js';

type Shell = Awaited<ReturnType<typeof startShell>>;

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
const ended = (dossier: DossierOfShell) =>
  eventually('the end', async () => (await dossier.status()) === 'COMPLETED');

/** Lives that together go through every path of the workflow: their histories are kept, and must replay for ever. */
export const LIVES: Record<string, (shell: Shell, dossier: DossierOfShell) => Promise<void>> = {
  async ordinary({ store }, dossier) {
    const attributes = { PdnEtat: 'candidature', PdnReseau: '50', PdnProgramme: 'parentalite' };
    const relance = { key: 'pieces.1/relance-1', at: inDays(7) };
    await dossier.act({ attributes }, 'deposerCandidature');
    await dossier.act({ next: relance }, 'demanderPieces');
    store.whenDue(relance.key, { next: { key: 'pieces.1/appeler', at: inDays(30) } });
    await dossier.horloge.avancer(8 * DAY);
    await dossier.act({}, 'fournirPieces');
    await Promise.all([
      dossier.send({ next: { key: 'entretien.1/rappel', at: inDays(40) } }, 'planifierEntretien'),
      dossier.send({ attributes: { PdnEtat: 'entretien' } }, 'annulerEntretien'),
    ]);
    await dossier.heard();
    await dossier.act({ next: null, attributes: { PdnTerme: null } }, 'rendreAvisEntretien');
    const abandonnee = { PdnEtat: 'abandonnee' };
    await dossier.send({ closed: true, attributes: abandonnee }, 'abandonnerCandidature');
    await ended(dossier);
  },

  /** The store is away when it is asked, and when something is due. */
  async outage({ store }, dossier) {
    const at = new Date(Date.now() + 3_000);
    await dossier.act({ next: { key: 'fiche.1/relance-1', at } });
    store.whenDue('fiche.1/relance-1', { next: { key: 'fiche.1/relance-2', at: inDays(7) } });
    store.faults.store = () => new Error('connect ECONNREFUSED');
    const calls = { ...store.calls };
    await eventually('the regular activity at work', () => store.calls.execute > calls.execute + 4);
    store.faults.store = null;
    await eventually('the échéance', () => store.versionOf(dossier.stream) === 2);
    store.faults.store = () => new Error('connect ECONNREFUSED');
    await dossier.send({}, 'validerFiche');
    await eventually('the regular activity at work', () => store.calls.wake > calls.wake + 4);
    store.faults.store = null;
    await dossier.heard();
  },

  async rollover(_shell, dossier) {
    await dossier.act({ attributes: { PdnEtat: 'actif' }, next: { key: 'terme', at: inDays(900) } });
    await dossier.rollover();
    await eventually('a second run', async () => (await dossier.runs()).length === 2);
    await dossier.act({}, 'suspendre');
    for (let n = 0; n < 30; n += 1) await dossier.act({}, 'modifierFiche');
    await eventually('a third run', async () => (await dossier.runs()).length === 3);
    await dossier.act({ next: null }, 'reprendre');
  },

  /** An échéance that is refused, then fails; a wake that fails; something that was written beside the events. */
  async trouble({ store }, dossier) {
    const at = inDays(1);
    await dossier.act();
    store.whenDue('bilan.1/rappel-1', { refuse: 'echeance-non-due' });
    await dossier.act({ next: { key: 'bilan.1/rappel-1', at } });
    await dossier.horloge.avancerJusqua(new Date(at.getTime() + 100_000));
    store.faults.echeance = () => ApplicationFailure.nonRetryable('TypeError at decide', 'bug');
    await dossier.horloge.avancerJusqua(new Date(at.getTime() + 500_000));
    store.faults.echeance = null;
    store.faults.store = () => ApplicationFailure.nonRetryable('TypeError at echeances', 'bug');
    const { wake } = store.calls;
    await dossier.verify();
    await eventually('the failure', () => store.calls.wake > wake);
    await dossier.horloge.avancer(70_000);
    store.faults.store = null;
    dossier.commit({ next: null });
    await dossier.verify();
    await dossier.heard();
  },

  /** Its worker was away: a reminder is a day late, and commands were committed meanwhile. */
  async late({ store, withoutWorker }, dossier) {
    await dossier.act({}, 'deposerCandidature');
    store.whenDue('pieces.1/relance-1', { next: { key: 'pieces.1/relance-2', at: inDays(-0.5) } });
    store.whenDue('pieces.1/relance-2', { next: { key: 'pieces.1/appeler', at: inDays(9) } });
    await withoutWorker(async () => {
      await dossier.send({ next: { key: 'pieces.1/relance-1', at: inDays(-1) } }, 'demanderPieces');
      await dossier.send({}, 'changerContact');
    });
    await eventually('both reminders', () => store.versionOf(dossier.stream) === 5);
    await dossier.settled();
  },

  /** Members are convened and reminded, the minutes signed, and a dossier says that it heard of its decision. */
  async commission({ store }, seance) {
    const convoquer = { key: 'seance.1/convoquer', at: inDays(1) };
    const rappel = { key: 'seance.1/rappel', at: inDays(12) };
    const attributes = { PdnEtat: 'planifiee', PdnReseau: '50' };
    await seance.act({ attributes, next: convoquer }, 'planifierSeance');
    store.whenDue(convoquer.key, { next: rappel });
    await seance.horloge.avancer(2 * DAY);
    store.whenDue(rappel.key, { next: null });
    await seance.horloge.avancer(11 * DAY);
    await seance.act({}, 'constaterNonRemise');
    await Promise.all(
      (['noterPresence', 'ouvrirSeance', 'deciderAffaire'] as const).map((name) => seance.send({}, name)),
    );
    await seance.heard();
    await seance.act({ attributes: { PdnEtat: 'signee' } }, 'signerProcesVerbal');
    await seance.send({ closed: true }, 'constaterTransmission');
    await ended(seance);
  },

  /** A call opens on its day, reminds who was invited, is left an application, closes by itself and tells the results. */
  async appel({ store }, appel) {
    const ouvrir = { key: 'ouverture.1/ouvrir', at: inDays(3) };
    const rappel = { key: 'invitation-1.1/rappel-1', at: inDays(20) };
    const clore = { key: 'cloture.2/clore', at: inDays(45) };
    const attributes = { PdnEtat: 'prepare', PdnReseau: '50', PdnProgramme: 'parentalite' };
    await appel.act({ attributes, next: ouvrir }, 'ouvrirAppel');
    store.whenDue(ouvrir.key, { next: rappel });
    await appel.horloge.avancer(4 * DAY);
    await appel.act({}, 'inviter');
    await brought({ store }, appel, 'apportee/enregistrerCandidature', rappel);
    store.whenDue(rappel.key, { next: { ...clore, at: inDays(30) } });
    await appel.horloge.avancer(17 * DAY);
    await appel.act({ next: clore }, 'prolongerAppel');
    store.whenDue(clore.key, { attributes: { PdnEtat: 'clos' } });
    await appel.horloge.avancer(25 * DAY);
    await appel.send({ next: null, closed: true }, 'publierResultats');
    await ended(appel);
  },
};

/** Kind of the stream of a life; of the others, a dossier. */
export const KINDS: Partial<Record<string, EntiteName>> = { commission: 'commission', appel: 'appel' };

/** Whoever brought a command could not execute it: the stream's own workflow does, once it is told. */
async function brought(
  { store }: Pick<Shell, 'store'>,
  stream: DossierOfShell,
  key: string,
  next: { key: string; at: Date },
): Promise<void> {
  store.whenDue(key, { next });
  stream.commit({ next: { key, at: new Date() } });
  const version = store.versionOf(stream.stream);
  await stream.verify();
  await eventually('the command that was brought', () => store.versionOf(stream.stream) === version + 1);
  await stream.heard();
}
