import type { EventType } from '../events.js';
import type { Labellisation } from '../state.js';
import type { ChampCorrigeable, ChampsCorrigeables, Valeur } from './champ-corrigeable.js';
import { CHAMPS_DE_LA_CANDIDATURE } from './champs-de-la-candidature.js';
import {
  CHAMPS_DE_LA_MISE_EN_DEMEURE,
  CHAMPS_DU_DEPART,
  CHAMPS_DU_RETRAIT_ANNONCE,
} from './champs-de-la-fin.js';
import { CHAMPS_DE_LA_SUSPENSION, CHAMPS_DU_LABEL, CHAMPS_DU_RENOUVELLEMENT } from './champs-du-label.js';

const CHAMPS: Partial<Record<EventType, ChampsCorrigeables>> = {
  CandidatureDeposee: CHAMPS_DE_LA_CANDIDATURE,
  LabelAccorde: CHAMPS_DU_LABEL,
  LabelRenouvele: CHAMPS_DU_RENOUVELLEMENT,
  LabellisationSuspendue: CHAMPS_DE_LA_SUSPENSION,
  MiseEnDemeureEnvoyee: CHAMPS_DE_LA_MISE_EN_DEMEURE,
  DepartDeclare: CHAMPS_DU_DEPART,
  RetraitAnnonce: CHAMPS_DU_RETRAIT_ANNONCE,
};

export const TYPES_CORRIGEABLES: readonly EventType[] = Object.keys(CHAMPS) as EventType[];

/** The field `champ` of the `version`-th fact of this dossier. */
export function champCorrigeable(
  dossier: Labellisation,
  version: number,
  champ: string,
): ChampCorrigeable | null {
  const type = TYPES_CORRIGEABLES.find((autre) => dossier.corrigeables[autre] === version);
  const champs = type && CHAMPS[type];
  const corrige = champs && Object.hasOwn(champs, champ) ? champs[champ] : undefined;
  return corrige && corrige.actuel(dossier) !== undefined ? corrige : null;
}

export interface SaisieCorrigeable {
  version: number;
  type: EventType;
  champ: string;
  /** Null: not known yet. */
  actuelle: Valeur | null;
}

/** All that `corrigerSaisie` may correct where this dossier stands, in the order of its life. */
export const saisiesCorrigeables = (dossier: Labellisation): SaisieCorrigeable[] =>
  TYPES_CORRIGEABLES.flatMap((type) => {
    const version = dossier.corrigeables[type];
    if (version === undefined) return [];
    return Object.entries(CHAMPS[type] ?? {}).flatMap(([champ, { actuel }]) => {
      const actuelle = actuel(dossier);
      return actuelle === undefined ? [] : [{ version, type, champ, actuelle }];
    });
  }).sort((a, b) => a.version - b.version);
