import { grouper } from '../grouper.js';
import type { EventType } from '@pdn/domain';
import type { Constat, EvenementStocke, Releve, VueStockee } from '../releve.js';

/** Where an event leaves a dossier; an event that is not here leaves it where it was. Written from the procedure. */
const ETAT_APRES: Partial<Record<EventType, string>> = {
  CandidatureDeposee: 'candidature',
  CandidatureDeclareeEligible: 'entretien',
  CandidatureRefusee: 'refusee',
  CandidatureAbandonnee: 'abandonnee',
  CandidatureRenvoyeeEnCommission: 'commission',
  CommissionFavorable: 'entretien',
  CommissionDefavorable: 'refusee',
  EntretienDefavorable: 'refusee',
  EngagementsOuverts: 'engagements',
  EngagementsCompletes: 'profil',
  ProfilVerifie: 'annuaire',
  FichePubliee: 'label',
  LabelAccorde: 'actif',
  LabelRetire: 'retiree',
  DossierArchive: 'archivee',
};

/** A suspension may come at any step, and its end leads back there. */
function etat(siens: EvenementStocke[]): string {
  let etape = '';
  let suspendu = false;
  for (const { type } of [...siens].sort((a, b) => a.version - b.version)) {
    if (type === 'LabellisationSuspendue') suspendu = true;
    if (type === 'LabellisationReprise') suspendu = false;
    etape = ETAT_APRES[type] ?? etape;
  }
  return suspendu && !FINS.has(etape) ? 'suspendu' : etape;
}

const FINS = new Set(['refusee', 'abandonnee', 'retiree', 'archivee']);

const memeVue = (a: VueStockee | undefined, b: VueStockee | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/** fold(log) = views = their rebuild. */
export function vuesJustes({ evenements, vues, vuesReconstruites }: Releve): Constat[] {
  const parStream = grouper(evenements, ({ stream }) => stream);
  const vueDe = new Map(vues.map((vue) => [vue.stream, vue]));
  const reconstruiteDe = new Map(vuesReconstruites.map((vue) => [vue.stream, vue]));
  return [...parStream].flatMap(([stream, siens]) => {
    const vue = vueDe.get(stream);
    const perimee = (detail: string): Constat => ({ defaut: 'stale-read-model', stream, detail });
    if (!vue) return [perimee('no view')];
    const attendu = etat(siens);
    return [
      ...(vue.version === siens.length ? [] : [perimee(`version ${vue.version} of ${siens.length}`)]),
      ...(vue.etat === attendu ? [] : [perimee(`${vue.etat} instead of ${attendu}`)]),
      ...(memeVue(vue, reconstruiteDe.get(stream)) ? [] : [perimee('differs from its rebuild')]),
    ];
  });
}

/** The workflow waits for what the store asks, and the store knows it: version heard, armed échéance. */
export function reveilsJustes({ vues, reveils }: Releve): Constat[] {
  const vueDe = new Map(vues.map((vue) => [vue.stream, vue]));
  return reveils.flatMap(({ stream, version, prochaine, note }) => {
    const vue = vueDe.get(stream);
    const faux = (detail: string): Constat => ({ defaut: 'deadline-not-re-armed', stream, detail });
    return [
      ...(vue?.version === version ? [] : [faux(`workflow at ${version}, store at ${vue?.version}`)]),
      ...(JSON.stringify(vue?.prochaine ?? null) === JSON.stringify(prochaine)
        ? []
        : [faux(`waits for ${prochaine?.cle}, the store asks ${vue?.prochaine?.cle}`)]),
      ...(note.entendue === version && note.armee === (prochaine?.at ?? null)
        ? []
        : [faux(`noted at ${note.entendue} for ${note.armee}, it is at ${version} for ${prochaine?.at}`)]),
    ];
  });
}
