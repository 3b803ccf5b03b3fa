import { CRITERES_OUI_NON } from '../../eligibilite/criteres-oui-non.js';
import { trouverCategorie } from '../../eligibilite/metiers.js';
import type { Labellisation } from '../state.js';
import type { Critere } from '../vocabulaire.js';
import { estJour, type ChampCorrigeable, type ChampsCorrigeables, type Valeur } from './champ-corrigeable.js';

const HEURES: Critere[] = ['heures_hebdomadaires_prevues', 'permanence_hebdomadaire_heures'];
const HEURES_PAR_SEMAINE = 168;

export const CHAMPS_DE_LA_CANDIDATURE: ChampsCorrigeables = {
  categorieMetier: {
    actuel: ({ categorieMetier }) => categorieMetier,
    admet: (valeur, { programme }) => trouverCategorie(programme, String(valeur)) !== undefined,
    corriger: (dossier, valeur) => ({ ...dossier, categorieMetier: String(valeur) }),
  },
  voie: {
    actuel: ({ voie }) => voie,
    admet: (valeur) => valeur === 'appel' || valeur === 'hors-appel',
    corriger: (dossier, valeur) => ({ ...dossier, voie: valeur === 'appel' ? 'appel' : 'hors-appel' }),
  },
  le: {
    actuel: ({ deposeeLe }) => deposeeLe,
    admet: estJour,
    estUnFait: true,
    corriger: (dossier, valeur) => ({ ...dossier, deposeeLe: String(valeur) }),
  },
  ...Object.fromEntries(CRITERES_OUI_NON.map((nom) => [`criteres.${nom}`, critere(nom, estOuiNon)])),
  ...Object.fromEntries(HEURES.map((nom) => [`criteres.${nom}`, critere(nom, estNombreDHeures)])),
};

function critere(nom: Critere, admet: (valeur: Valeur) => boolean): ChampCorrigeable {
  return {
    actuel: ({ criteres }) => criteres[nom],
    admet,
    corriger: (dossier: Labellisation, valeur) => ({
      ...dossier,
      criteres: { ...dossier.criteres, [nom]: valeur },
    }),
  };
}

function estOuiNon(valeur: Valeur): boolean {
  return typeof valeur === 'boolean';
}

function estNombreDHeures(valeur: Valeur): boolean {
  return typeof valeur === 'number' && valeur >= 0 && valeur <= HEURES_PAR_SEMAINE;
}
