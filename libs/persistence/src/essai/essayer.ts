import {
  apercuAdoption,
  envoiAVenir,
  Refusal,
  simuler,
  type Acteur,
  type Context,
  type Destinataire,
  type Instant,
  type Jour,
  type PasAVenir,
  type Regles,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseauEnLecture, type Tx } from '../connexion/transaction.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau, type ReseauRow } from '../reseau/reseau.js';
import { dossiersOuvertsDe, type DossierOuvert, type FiltreDossiers } from './dossiers-ouverts.js';

export interface DemandeEssai extends FiltreDossiers {
  now: Instant;
  /** From today on when it is earlier. */
  du: Jour;
  au: Jour;
  /** As if every dossier of their programme adopted these now; its own ones otherwise. */
  regles?: Regles;
}

export type PasDeDossier = PasAVenir & {
  dossier: { id: string; numero: string; professionnel: string | null; structure: string | null };
  /** Whoever would get the mail, or be called. */
  qui: { role: Destinataire; nom: string | null } | null;
};

export interface Essai {
  dossiers: number;
  /** In the order of the instants. */
  pas: PasDeDossier[];
}

/**
 * Every mail and task that time alone would bring, as if nobody acted, in a transaction that can write nothing.
 * Null: no such reseau.
 */
export const essayer = (store: Store, reseau: string, demande: DemandeEssai): Promise<Essai | null> =>
  dansReseauEnLecture(store, reseau, async (tx) => {
    const leReseau = await lireReseau(tx);
    if (!leReseau) return null;
    const dossiers = await dossiersOuvertsDe(tx, demande);
    const pas: PasDeDossier[] = [];
    for (const dossier of dossiers) pas.push(...(await essayerUn(store, tx, leReseau, dossier, demande)));
    return {
      dossiers: dossiers.length,
      pas: pas
        .filter(({ jour }) => jour >= demande.du)
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    };
  });

async function essayerUn(
  store: Store,
  tx: Tx,
  reseau: ReseauRow,
  dossier: DossierOuvert,
  demande: DemandeEssai,
): Promise<PasDeDossier[]> {
  const { etat, enAttente } = dossier;
  const gardees = await reglesGardees(store, tx, reseau.cle, {
    programme: etat.programme,
    version: etat.regles,
  });
  const now = reseau.horloge ?? demande.now;
  const context = { now, regles: gardees, calendrier: calendrierDe(reseau), reseau: reseau.cle };
  const jusqua = context.calendrier.finDeJour(demande.au);
  const depart = sousLesRegles(etat, context, demande.regles);
  const pas = [
    ...enAttente.map(({ partirLe, ...courrier }) =>
      envoiAVenir({ ...courrier, ...(partirLe && { partirLe }) }, context),
    ),
    ...depart.pas,
    ...simuler(depart.etat, depart.context, jusqua),
  ];
  return pas.filter(({ at }) => at <= jusqua).map((un) => avecNoms(un, dossier, reseau));
}

const ESSAI: Acteur = { kind: 'administrateur', id: 'essai', through: 'api' };

/** Where a dossier would start from under other rules: adopted now, with what is then announced again. */
function sousLesRegles(
  etat: DossierOuvert['etat'],
  context: Context & { reseau: string },
  regles: Regles | undefined,
): { etat: DossierOuvert['etat']; context: Context & { reseau: string }; pas: PasAVenir[] } {
  if (!regles || regles.programme !== etat.programme) return { etat, context, pas: [] };
  try {
    const apres = apercuAdoption(etat, { ...context, acteur: ESSAI }, { regles, depuis: context.now });
    const sous = { ...context, regles };
    return { etat: apres.dossier, context: sous, pas: apres.courriers.map((un) => envoiAVenir(un, sous)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { etat, context, pas: [] };
  }
}

function avecNoms(pas: PasAVenir, dossier: DossierOuvert, reseau: ReseauRow): PasDeDossier {
  const { id, numero, professionnel, structure } = dossier;
  const role = pas.kind === 'courrier' ? pas.destinataire : pas.appeler;
  return {
    ...pas,
    dossier: { id, numero, professionnel, structure },
    qui: role ? { role, nom: nomDe(role, dossier, reseau) } : null,
  };
}

function nomDe(role: Destinataire, dossier: DossierOuvert, { contacts }: ReseauRow): string | null {
  if (role === 'professionnel' || role === 'employeur') return dossier[role];
  const { prenom, nom } = contacts[role];
  return `${prenom} ${nom}`;
}
