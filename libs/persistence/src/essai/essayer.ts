import {
  apercuAdoption,
  copieAVenir,
  envoiAVenir,
  envoisAVenir,
  Refusal,
  simuler,
  type Acteur,
  type AnyState,
  type Context,
  type Instant,
  type Jour,
  type PasAVenir,
  type Regles,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseauEnLecture, type Tx } from '../connexion/transaction.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau, type ReseauRow } from '../reseau/reseau.js';
import { autresOuvertsDe } from './autres-ouverts.js';
import {
  dossiersOuvertsDe,
  type CourrierEnAttente,
  type DossierOuvert,
  type FiltreDossiers,
} from './dossiers-ouverts.js';
import { grouper } from './grouper.js';
import { tourATour } from '../execution/tour-a-tour.js';
import { nommer, type PasDeDossier, type PasSansNom } from './nommer.js';

export type { PasDeDossier } from './nommer.js';

export interface DemandeEssai extends FiltreDossiers {
  now: Instant;
  /** From today on when it is earlier. */
  du: Jour;
  au: Jour;
  /** As if every dossier of their programme adopted these now; its own ones otherwise. */
  regles?: Regles;
}

export interface Essai {
  dossiers: number;
  /** In the order of the instants; reminders that leave together are one step. */
  pas: PasDeDossier[];
}

/**
 * Every mail and task that time alone would bring, as if nobody acted: of the dossiers, and of the calls for applications
 * and sessions that are under way. They are read together, in a transaction that can write nothing and does not wait for
 * the years to be counted. Null: no such reseau.
 */
export async function essayer(store: Store, reseau: string, demande: DemandeEssai): Promise<Essai | null> {
  const lus = await dansReseauEnLecture(store, reseau, (tx) => lire(store, tx, demande));
  if (!lus) return null;
  const essais = await tourATour(lus.vies, (vie) =>
    essayerUn(vie, lus.reseau, demande).map((pas): PasSansNom => ({ pas, dossier: vie.dossier })),
  );
  const retenus = essais
    .flat()
    .filter(({ pas: { jour } }) => jour >= demande.du)
    .sort((a, b) => (a.pas.at < b.pas.at ? -1 : a.pas.at > b.pas.at ? 1 : 0));
  const nommes = await dansReseauEnLecture(store, reseau, (tx) => nommer(tx, lus.reseau, retenus));
  return { dossiers: lus.dossiers, pas: grouper(nommes) };
}

interface Vie {
  dossier: PasSansNom['dossier'];
  etat: AnyState;
  enAttente: CourrierEnAttente[];
  /** Those that it keeps. */
  regles: Regles;
}

async function lire(store: Store, tx: Tx, demande: DemandeEssai) {
  const reseau = await lireReseau(tx);
  if (!reseau) return null;
  const [dossiers, autres] = await Promise.all([
    dossiersOuvertsDe(tx, { ...demande, closAussi: true }),
    autresOuvertsDe(tx, demande),
  ]);
  const ouverts = [
    ...dossiers.map((dossier) => ({ ...dossier, entite: 'labellisation' as const })),
    ...autres.map((autre) => ({ ...autre, ...SANS_PARTIES })),
  ];
  const vies: Vie[] = [];
  for (const { etat, enAttente, ...dossier } of ouverts) {
    const { programme, regles: version } = etat;
    const regles = await reglesGardees(store, tx, reseau.cle, { programme, version });
    vies.push({ dossier, etat, enAttente, regles });
  }
  return { reseau, dossiers: dossiers.length, vies };
}

const SANS_PARTIES = {
  ...{ professionnel: null, employeur: null, structure: null },
  quiSont: { professionnel: null, employeur: null },
};

function essayerUn(
  { etat, enAttente, regles, dossier: { entite } }: Vie,
  reseau: ReseauRow,
  demande: DemandeEssai,
): PasAVenir[] {
  const now = reseau.horloge ?? demande.now;
  const context = { now, regles, calendrier: calendrierDe(reseau), reseau: reseau.cle };
  const jusqua = context.calendrier.finDeJour(demande.au);
  const depart =
    entite === 'labellisation' && demande.regles?.programme === etat.programme
      ? sousLesRegles(etat as DossierOuvert['etat'], context, demande.regles)
      : { etat, context, pas: [] };
  return [
    ...enAttente.map((courrier) => partira(courrier, context)),
    ...depart.pas,
    ...simuler(entite, depart.etat, depart.context, jusqua),
  ].filter(({ at }) => at <= jusqua);
}

/** Whose row is there: that of the copy of a reminder is another one. */
function partira({ partirLe, personne, copieDe, ...reste }: CourrierEnAttente, context: Context): PasAVenir {
  const courrier = {
    ...reste,
    ...(partirLe !== null && { partirLe }),
    ...(personne !== null && { personne }),
  };
  return copieDe === null
    ? envoiAVenir(courrier, context)
    : copieAVenir({ ...courrier, destinataire: copieDe }, courrier.destinataire, context);
}

const ESSAI: Acteur = { kind: 'administrateur', id: 'essai', through: 'api' };

/** Where a dossier would start from under other rules: adopted now, with what is then announced again. */
function sousLesRegles(
  etat: DossierOuvert['etat'],
  context: Context & { reseau: string },
  regles: Regles,
): { etat: AnyState; context: Context & { reseau: string }; pas: PasAVenir[] } {
  try {
    const apres = apercuAdoption(etat, { ...context, acteur: ESSAI }, { regles, depuis: context.now });
    const sous = { ...context, regles };
    return {
      etat: apres.dossier,
      context: sous,
      pas: apres.courriers.flatMap((un) => envoisAVenir(un, sous)),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { etat, context, pas: [] };
  }
}
