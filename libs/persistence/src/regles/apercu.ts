import {
  apercuAdoption,
  Refusal,
  type Acteur,
  type ApercuAdoption,
  type Instant,
  type Regles,
} from '@pdn/domain';
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

/** What adopting a published version would move, dossier by dossier, in a transaction that can write nothing. */
export const apercusDAdoption = (
  store: Store,
  reseau: string,
  { regles, depuis, acteur, now, dossiers }: DemandeApercu,
): Promise<ApercuDuDossier[]> =>
  dansReseauEnLecture(store, reseau, async (tx) => {
    const leReseau = await lireReseau(tx);
    if (!leReseau) return [];
    const { programme } = regles;
    const ouverts = await dossiersOuvertsDe(tx, { programme, ...(dossiers && { dossiers }) });
    const apercus: ApercuDuDossier[] = [];
    for (const { id, numero, professionnel, etat } of ouverts) {
      const gardees = await reglesGardees(store, tx, reseau, { programme, version: etat.regles });
      const context = {
        ...{ now: leReseau.horloge ?? now, regles: gardees, calendrier: calendrierDe(leReseau) },
        ...{ reseau, acteur },
      };
      apercus.push({
        ...{ id, numero, professionnel },
        ...apercuOuRefus(() => apercuAdoption(etat, context, { regles, depuis }), etat.regles),
      });
    }
    return apercus;
  });

function apercuOuRefus(apercevoir: () => ApercuAdoption, version: number) {
  try {
    return { kind: 'possible', version, apercu: apercevoir() } as const;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refuse', code: error.code, message: error.message } as const;
  }
}
