import { estClose, type Labellisation, type Validite } from '../state.js';
import { MOTIFS_SUSPENSION, type MotifSuspension } from '../vocabulaire.js';
import { estJour, type ChampCorrigeable, type ChampsCorrigeables } from './champ-corrigeable.js';

export const validite = (dossier: Labellisation): Validite | null =>
  'label' in dossier ? dossier.label : null;

const terme: ChampCorrigeable = {
  actuel: (dossier) => validite(dossier)?.terme,
  admet: (valeur, dossier) => estJour(valeur) && valeur > (validite(dossier)?.accordeLe ?? valeur),
  corriger: (dossier, valeur) => surTerme(dossier, String(valeur)),
};

export const CHAMPS_DU_LABEL: ChampsCorrigeables = {
  le: {
    estUnFait: true,
    actuel: (dossier) => validite(dossier)?.accordeLe,
    admet: (valeur, dossier) =>
      estJour(valeur) && valeur >= dossier.deposeeLe && valeur < (validite(dossier)?.terme ?? ''),
    corriger: (dossier, valeur) => surValidite(dossier, { accordeLe: String(valeur) }),
  },
  terme: {
    ...terme,
    actuel: (dossier) => (dossier.corrigeables.LabelRenouvele ? undefined : terme.actuel(dossier)),
  },
};

export const CHAMPS_DU_RENOUVELLEMENT: ChampsCorrigeables = { terme };

/** While it lasts: a suspension that is over has moved the delays already. */
export const CHAMPS_DE_LA_SUSPENSION: ChampsCorrigeables = {
  raison: {
    actuel: (dossier) => suspension(dossier)?.raison,
    admet: (valeur) => (MOTIFS_SUSPENSION as readonly unknown[]).includes(valeur),
    corriger: (dossier, valeur) => surSuspension(dossier, { raison: valeur as MotifSuspension }),
  },
  du: {
    estUnFait: true,
    actuel: (dossier) => suspension(dossier)?.du,
    admet: (valeur, dossier) =>
      estJour(valeur) && valeur >= dossier.deposeeLe && valeur < (suspension(dossier)?.au ?? '9999'),
    corriger: (dossier, valeur) => surSuspension(dossier, { du: String(valeur) }),
  },
  au: {
    actuel: (dossier) => suspension(dossier)?.au,
    admet: (valeur, dossier) => estJour(valeur) && valeur > (suspension(dossier)?.du ?? valeur),
    corriger: (dossier, valeur) => surSuspension(dossier, { au: String(valeur) }),
  },
};

const suspension = (dossier: Labellisation) => (estClose(dossier) ? null : dossier.suspension);

function surSuspension(dossier: Labellisation, change: object): Labellisation {
  if (estClose(dossier) || !dossier.suspension) return dossier;
  return { ...dossier, suspension: { ...dossier.suspension, ...change } };
}

function surValidite(dossier: Labellisation, change: Partial<Validite>): Labellisation {
  if (!('label' in dossier) || !dossier.label) return dossier;
  return { ...dossier, label: { ...dossier.label, ...change } } as Labellisation;
}

/** The reminders follow the new term, under the next number. */
function surTerme(dossier: Labellisation, valeur: string): Labellisation {
  if (estClose(dossier)) return surValidite(dossier, { terme: valeur });
  if (!('label' in dossier) || !dossier.label) return dossier;
  const { suivi } = dossier.label;
  const label = { ...dossier.label, terme: valeur, suivi: { ...suivi, serie: suivi.serie + 1 } };
  return { ...dossier, label } as Labellisation;
}
