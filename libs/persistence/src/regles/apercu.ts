import {
  apercuAdoption,
  Refusal,
  type Acteur,
  type ApercuAdoption,
  type Instant,
  type Regles,
} from '@pdn/domain';
import { tourATour } from '../execution/tour-a-tour.js';
import { dossiersOuvertsDe } from '../essai/dossiers-ouverts.js';
import type { Store } from '../connexion/store.js';
import { dansReseauEnLecture } from '../connexion/transaction.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau } from '../reseau/reseau.js';

export interface DemandeApercu {
  regles: Regles;
  depuis: Instant;
  acteur: Acteur;
  now: Instant;
  /** All open ones of the programme when it is not said. */
  dossiers?: readonly string[];
}

export type ApercuDuDossier = { id: string; numero: string; professionnel: string | null } & (
  | { kind: 'possible'; version: number; apercu: ApercuAdoption }
  | { kind: 'refuse'; code: string; message: string }
);

/** What adopting a published version would move, dossier by dossier, as they stand together; nothing is written. */
export async function apercusDAdoption(
  store: Store,
  reseau: string,
  { regles, depuis, acteur, now, dossiers }: DemandeApercu,
): Promise<ApercuDuDossier[]> {
  const { programme } = regles;
  const lus = await dansReseauEnLecture(store, reseau, async (tx) => {
    const leReseau = await lireReseau(tx);
    const ouverts = await dossiersOuvertsDe(tx, { programme, ...(dossiers && { dossiers }) });
    const gardees = new Map<number, Regles>();
    for (const { etat } of ouverts)
      gardees.set(etat.regles, await reglesGardees(store, tx, reseau, { programme, version: etat.regles }));
    return leReseau && { leReseau, ouverts, gardees };
  });
  if (!lus) return [];
  const { leReseau, ouverts, gardees } = lus;
  const commun = { now: leReseau.horloge ?? now, calendrier: calendrierDe(leReseau), reseau, acteur };
  return tourATour(ouverts, ({ id, numero, professionnel, etat }) => {
    const context = { ...commun, regles: gardees.get(etat.regles)! };
    return {
      ...{ id, numero, professionnel },
      ...apercuOuRefus(() => apercuAdoption(etat, context, { regles, depuis }), etat.regles),
    };
  });
}

function apercuOuRefus(apercevoir: () => ApercuAdoption, version: number) {
  try {
    return { kind: 'possible', version, apercu: apercevoir() } as const;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refuse', code: error.code, message: error.message } as const;
  }
}
