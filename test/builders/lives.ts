import { randomUUID } from 'node:crypto';
import type { EntiteName } from '@pdn/contracts/temporal';
import type { Effect } from './memory-store.js';
import type { startShell, DossierSeen } from './shell.js';
import { eventually } from './shell.js';

type Shell = Awaited<ReturnType<typeof startShell>>;

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
const quiet = (dossier: DossierSeen) =>
  eventually('no mail in flight', async () => (await dossier.followed()).inFlight.length === 0);

/** Lives that together go through every path of the workflow: their histories are kept, and must replay for ever. */
export const LIVES: Record<string, (shell: Shell, dossier: DossierSeen) => Promise<void>> = {
  async ordinary({ store }, dossier) {
    const attributes = { PdnEtat: 'candidature', PdnReseau: '50', PdnProgramme: 'parentalite' };
    const relance = { key: 'pieces.1/relance-1', at: inDays(7) };
    await dossier.send(store.command({ attributes, courriers: [randomUUID()] }), 'deposerCandidature');
    await quiet(dossier);
    await dossier.send(store.command({ afterMail: relance, courriers: [randomUUID()] }), 'demanderPieces');
    await quiet(dossier);
    store.whenDue(relance.key, {
      courriers: [randomUUID()],
      next: { key: 'pieces.1/appeler', at: inDays(30) },
    });
    await dossier.horloge.avancer(8 * DAY);
    await quiet(dossier);
    await dossier.send(store.command({ refuse: 'candidature-incomplete' }), 'declarerEligible');
    await Promise.all([
      dossier.send(
        store.command({ next: { key: 'entretien.1/rappel', at: inDays(40) } }),
        'planifierEntretien',
      ),
      dossier.send(store.command({ attributes: { PdnEtat: 'entretien' } }), 'annulerEntretien'),
    ]);
    await dossier.send(
      store.command({ next: null, closed: true, courriers: [randomUUID()] }),
      'abandonnerCandidature',
    );
    await eventually('the end', async () => (await dossier.status()) === 'COMPLETED');
  },

  async outage({ store }, dossier) {
    await dossier.send(store.command({ next: { key: 'fiche.1/relance-1', at: inDays(7) } }));
    store.faults.store = () => new Error('connect ECONNREFUSED');
    const waiting = dossier.send(store.command(), 'validerFiche');
    const calls = store.calls.execute;
    await eventually('the regular activity at work', () => store.calls.execute > calls + 4);
    store.faults.store = null;
    await waiting;
  },

  async rollover({ store }, dossier) {
    await dossier.send(
      store.command({ attributes: { PdnEtat: 'actif' }, next: { key: 'terme', at: inDays(900) } }),
    );
    await dossier.rollover();
    await eventually('a second run', async () => (await dossier.runs()).length === 2);
    await dossier.send(store.command({ courriers: [randomUUID()] }), 'suspendre');
    await quiet(dossier);
  },

  async trouble({ store }, dossier) {
    await dossier.send(store.command({ courriers: [store.refusedMail()] }));
    await eventually('constaterNonRemise', async () => (await dossier.followed()).wake?.version === 2);
    store.whenDue('bilan.1/rappel-1', { refuse: 'echeance-non-due' });
    const at = inDays(1);
    await dossier.send(store.command({ next: { key: 'bilan.1/rappel-1', at } }));
    await dossier.horloge.avancerJusqua(new Date(at.getTime() + 200_000));
    store.writeBehindTheBack(dossier.stream, { next: null });
    await dossier.verify();
    await eventually('nothing armed', async () => (await dossier.followed()).armed === null);
  },

  /** After an outage a reminder is a day late: it takes its turn, and a command comes first. */
  async late({ store }, dossier) {
    store.turns.heldUp = true;
    await dossier.send(store.command(), 'deposerCandidature');
    const overdue = { next: { key: 'pieces.1/relance-1', at: inDays(-1) } };
    store.whenDue(overdue.next.key, { courriers: [randomUUID()] });
    store.writeBehindTheBack(dossier.stream, overdue);
    await dossier.verify();
    await eventually('its turn to be asked for', () => store.turns.waiting.length > 0);
    await dossier.send(store.command(overdue), 'demanderPieces');
    store.turns.heldUp = false;
    store.turns.waiting.forEach((come) => come());
    await eventually('the reminder', () => store.wakeOf(dossier.stream).version === 4);
    await quiet(dossier);
  },

  /** Members are convened and reminded, the minutes signed, and a dossier says that it heard of its decision. */
  async commission({ store }, seance) {
    const rappel = { key: 'seance.1/rappel', at: inDays(12) };
    const attributes = { PdnEtat: 'planifiee', PdnReseau: '50' };
    await seance.send(
      store.command({ attributes, next: { key: 'seance.1/convoquer', at: inDays(1) } }),
      'planifierSeance',
    );
    store.whenDue('seance.1/convoquer', { afterMail: rappel, courriers: [randomUUID(), randomUUID()] });
    await seance.horloge.avancer(2 * DAY);
    await quiet(seance);
    store.whenDue(rappel.key, { courriers: [store.refusedMail(), randomUUID()] });
    await seance.horloge.avancer(11 * DAY);
    await eventually('constaterNonRemise', async () => (await seance.followed()).wake?.version === 4);
    await Promise.all(
      (['noterPresence', 'ouvrirSeance', 'deciderAffaire'] as const).map((name) =>
        seance.send(store.command(), name),
      ),
    );
    await seance.send(store.command({ refuse: 'decisions-manquantes' }), 'etablirProcesVerbal');
    await seance.send(store.command({ attributes: { PdnEtat: 'signee' } }), 'signerProcesVerbal');
    await brought({ store }, seance, 'constaterTransmission', { closed: true });
    await eventually('the end', async () => (await seance.status()) === 'COMPLETED');
  },

  /** A call opens on its day, reminds who was invited, hears of an application, closes by itself and tells the results. */
  async appel({ store }, appel) {
    const ouvrir = { key: 'ouverture.1/ouvrir', at: inDays(3) };
    const rappel = { key: 'invitation-1.1/rappel-1', at: inDays(20) };
    const clore = { key: 'cloture.2/clore', at: inDays(45) };
    const attributes = { PdnEtat: 'prepare', PdnReseau: '50', PdnProgramme: 'parentalite' };
    await appel.send(store.command({ attributes, next: ouvrir }), 'ouvrirAppel');
    store.whenDue(ouvrir.key, { next: rappel, courriers: [randomUUID(), randomUUID(), randomUUID()] });
    await appel.horloge.avancer(4 * DAY);
    await quiet(appel);
    await appel.send(store.command({ courriers: [randomUUID()] }), 'inviter');
    await quiet(appel);
    await brought({ store }, appel, 'enregistrerCandidature', { next: rappel });
    store.whenDue(rappel.key, { next: { ...clore, at: inDays(30) }, courriers: [randomUUID()] });
    await appel.horloge.avancer(17 * DAY);
    await quiet(appel);
    await appel.send(store.command({ next: clore, courriers: [randomUUID()] }), 'prolongerAppel');
    await quiet(appel);
    store.whenDue(clore.key, { attributes: { PdnEtat: 'clos' } });
    await appel.horloge.avancer(25 * DAY);
    await eventually('the closing', () => store.wakeOf(appel.stream).attributes.PdnEtat === 'clos');
    await appel.send(
      store.command({ next: null, closed: true, courriers: [randomUUID()] }),
      'publierResultats',
    );
    await eventually('the end', async () => (await appel.status()) === 'COMPLETED');
  },
};

/** Kind of the stream of a life; of the others, a dossier. */
export const KINDS: Partial<Record<string, EntiteName>> = { commission: 'commission', appel: 'appel' };

/** Another stream lays down a command for this one, and has it look. */
async function brought(
  { store }: Pick<Shell, 'store'>,
  stream: DossierSeen,
  name: string,
  effect: Effect = {},
): Promise<void> {
  const key = `apportee/${name}`;
  const { version } = store.wakeOf(stream.stream);
  store.whenDue(key, effect);
  store.writeBehindTheBack(stream.stream, { next: { key, at: new Date() } });
  await stream.verify();
  await eventually('the command that was brought', () => store.wakeOf(stream.stream).version === version + 2);
}
