import {
  apercuAdoption,
  envoiAVenir,
  Refusal,
  simuler,
  type Acteur,
  type AnyState,
  type Context,
  type Instant,
  type Jour,
  type NomEntite,
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
  /** In the order of the instants. */
  pas: PasDeDossier[];
}

/**
 * Every mail and task that time alone would bring, as if nobody acted, in a transaction that can write nothing: of the
 * dossiers, and of the calls for applications and sessions that are under way. Null: no such reseau.
 */
export const essayer = (store: Store, reseau: string, demande: DemandeEssai): Promise<Essai | null> =>
  dansReseauEnLecture(store, reseau, async (tx) => {
    const leReseau = await lireReseau(tx);
    if (!leReseau) return null;
    const [dossiers, autres] = await Promise.all([
      dossiersOuvertsDe(tx, { ...demande, closAussi: true }),
      autresOuvertsDe(tx, demande),
    ]);
    const vivre = (nom: NomEntite, ouvert: Ouvert) =>
      essayerUn({ store, tx, reseau: leReseau }, nom, ouvert, demande);
    const pas: PasSansNom[] = [];
    for (const dossier of dossiers)
      pas.push(
        ...(await vivre('labellisation', dossier)).map((un) => ({
          pas: un,
          dossier: { ...dossier, entite: 'labellisation' as const },
        })),
      );
    for (const autre of autres)
      pas.push(
        ...(await vivre(autre.entite, autre)).map((un) => ({
          pas: un,
          dossier: { ...autre, ...SANS_PARTIES },
        })),
      );
    const retenus = pas
      .filter(({ pas: { jour } }) => jour >= demande.du)
      .sort((a, b) => (a.pas.at < b.pas.at ? -1 : a.pas.at > b.pas.at ? 1 : 0));
    return { dossiers: dossiers.length, pas: await nommer(tx, leReseau, retenus) };
  });

const SANS_PARTIES = { professionnel: null, employeur: null, structure: null };

interface Ouvert {
  etat: AnyState;
  enAttente: CourrierEnAttente[];
}

async function essayerUn(
  { store, tx, reseau }: { store: Store; tx: Tx; reseau: ReseauRow },
  nom: NomEntite,
  { etat, enAttente }: Ouvert,
  demande: DemandeEssai,
): Promise<PasAVenir[]> {
  const { programme, regles: version } = etat;
  const gardees = await reglesGardees(store, tx, reseau.cle, { programme, version });
  const now = reseau.horloge ?? demande.now;
  const context = { now, regles: gardees, calendrier: calendrierDe(reseau), reseau: reseau.cle };
  const jusqua = context.calendrier.finDeJour(demande.au);
  const depart =
    nom === 'labellisation' && demande.regles?.programme === programme
      ? sousLesRegles(etat as DossierOuvert['etat'], context, demande.regles)
      : { etat, context, pas: [] };
  return [
    ...enAttente.map((courrier) => envoiAVenir(sansNul(courrier), context)),
    ...depart.pas,
    ...simuler(nom, depart.etat, depart.context, jusqua),
  ].filter(({ at }) => at <= jusqua);
}

const sansNul = ({ partirLe, personne, ...courrier }: CourrierEnAttente) => ({
  ...courrier,
  ...(partirLe !== null && { partirLe }),
  ...(personne !== null && { personne }),
});

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
    return { etat: apres.dossier, context: sous, pas: apres.courriers.map((un) => envoiAVenir(un, sous)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { etat, context, pas: [] };
  }
}
