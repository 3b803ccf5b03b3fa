import type { Jour } from '../../temps.js';
import { labelDe } from '../label/label-de.js';
import { estClose, type FinAnnoncee, type Label, type Labellisation } from '../state.js';
import { estJour, type ChampsCorrigeables } from './champ-corrigeable.js';

/** While the answer is awaited: its delay counts from the right day, under the next number. */
export const CHAMPS_DE_LA_MISE_EN_DEMEURE: ChampsCorrigeables = {
  le: {
    estUnFait: true,
    actuel: (dossier) => notification(dossier)?.notifieLe,
    admet: (valeur, dossier) => estJour(valeur) && valeur >= dossier.deposeeLe,
    corriger: (dossier, valeur) => notifierLe(dossier, String(valeur)),
  },
};

/** Until the day has come. */
export const CHAMPS_DU_DEPART: ChampsCorrigeables = { depart: effetDe('depart') };
export const CHAMPS_DU_RETRAIT_ANNONCE: ChampsCorrigeables = { effet: effetDe('retrait') };

function effetDe(cause: FinAnnoncee['cause']): ChampsCorrigeables[string] {
  const fin = (dossier: Labellisation): FinAnnoncee | undefined => {
    const annoncee = labelOuvert(dossier)?.finAnnoncee;
    return annoncee?.cause === cause ? annoncee : undefined;
  };
  return {
    actuel: (dossier) => fin(dossier)?.effet,
    admet: (valeur, dossier) => estJour(valeur) && valeur >= (labelOuvert(dossier)?.accordeLe ?? valeur),
    corriger: (dossier, valeur) => {
      const annoncee = fin(dossier);
      return annoncee ? surLabel(dossier, { finAnnoncee: { ...annoncee, effet: String(valeur) } }) : dossier;
    },
  };
}

const labelOuvert = (dossier: Labellisation): Label | null => (estClose(dossier) ? null : labelDe(dossier));

function notification(dossier: Labellisation) {
  const manquement = labelOuvert(dossier)?.manquement;
  return manquement?.statut === 'notifie' ? manquement : undefined;
}

function notifierLe(dossier: Labellisation, notifieLe: Jour): Labellisation {
  const manquement = notification(dossier);
  if (!manquement) return dossier;
  const suivi = { serie: manquement.suivi.serie + 1, depuis: notifieLe };
  return surLabel(dossier, { manquement: { ...manquement, notifieLe, suivi } });
}

function surLabel(dossier: Labellisation, change: Partial<Label>): Labellisation {
  const label = labelOuvert(dossier);
  return label ? ({ ...dossier, label: { ...label, ...change } } as Labellisation) : dossier;
}
