import type { Option } from '@pdn/contracts/ecrans';
import {
  CATEGORIES_METIER,
  saisiesCorrigeables,
  type EventType,
  type Labellisation,
  type SaisieCorrigeable,
} from '@pdn/domain';
import { CRITERES, jourSimple, majuscule, MOTIFS_SUSPENSION } from '@pdn/ecrans';
import { options } from '../formulaires/saisie.js';

const NOMS: Partial<Record<EventType, Record<string, string>>> = {
  CandidatureDeposee: {
    categorieMetier: 'Métier déclaré',
    voie: 'Voie de la candidature',
    le: 'Date de la candidature',
  },
  LabelAccorde: { le: 'Date du label', terme: 'Terme du label' },
  LabelRenouvele: { terme: 'Terme du label' },
  LabellisationSuspendue: {
    raison: 'Raison de la suspension',
    du: 'Début de la suspension',
    au: 'Fin prévue de la suspension',
  },
  MiseEnDemeureEnvoyee: { le: 'Date d’envoi de la mise en demeure' },
  DepartDeclare: { depart: 'Dernier jour dans la structure' },
  RetraitAnnonce: { effet: 'Fin annoncée du label' },
};

/** « Terme du label : 31 décembre 2027 »; what matters most stands first. */
export const optionsDeCorrection = (dossier: Labellisation): Option[] =>
  saisiesCorrigeables(dossier)
    .toReversed()
    .map((saisie) => ({
      valeur: `${saisie.version}/${saisie.champ}`,
      libelle: `${nomDe(saisie)} : ${dire(saisie, dossier)}`,
    }));

/** What people call the codes that a correction may put right. */
export const motsCorrigeables = (dossier: Labellisation): Option[] =>
  saisiesCorrigeables(dossier).flatMap(({ champ }) => motsDe(champ, dossier));

function motsDe(champ: string, { programme }: Labellisation): Option[] {
  switch (champ) {
    case 'categorieMetier':
      return CATEGORIES_METIER[programme].map(({ code, libelle }) => ({ valeur: code, libelle }));
    case 'voie':
      return [
        { valeur: 'appel', libelle: 'En réponse à un appel' },
        { valeur: 'hors-appel', libelle: 'Hors appel' },
      ];
    case 'raison':
      return options(MOTIFS_SUSPENSION);
    default:
      return [];
  }
}

function nomDe({ type, champ }: SaisieCorrigeable): string {
  const critere = champ.replace(/^criteres\./, '') as keyof typeof CRITERES;
  return NOMS[type]?.[champ] ?? majuscule(CRITERES[critere] ?? champ);
}

function dire({ champ, actuelle }: SaisieCorrigeable, dossier: Labellisation): string {
  if (actuelle === null) return 'pas encore dit';
  if (typeof actuelle === 'boolean') return actuelle ? 'oui' : 'non';
  if (typeof actuelle === 'number') return String(actuelle).replace('.', ',');
  if (/^\d{4}-\d{2}-\d{2}$/.test(actuelle)) return jourSimple(actuelle);
  return motsDe(champ, dossier).find(({ valeur }) => valeur === actuelle)?.libelle ?? actuelle;
}
