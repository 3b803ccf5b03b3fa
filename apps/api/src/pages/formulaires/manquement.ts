import { MODES_ENVOI, OBLIGATIONS } from '@pdn/ecrans';
import { cases, choix, le, ligne, motif, options, texte, type Saisie } from './saisie.js';

export const manquement = {
  ouvrirManquement: [
    cases('obligations', 'Engagements concernés', options(OBLIGATIONS), (cochees) => cochees),
    { ...motif, champ: { ...motif.champ, libelle: 'Les faits', aide: 'Ils seront écrits dans la lettre.' } },
    le,
  ],
  envoyerMiseEnDemeure: [
    choix('mode', 'Envoyée par', options(MODES_ENVOI)),
    ligne(40)('suiviPostal', 'Numéro de la lettre recommandée', { facultatif: true }),
    { ...le, champ: { ...le.champ, libelle: 'Date de la lettre' } },
  ],
  repondreManquement: [texte(4000)('reponse', 'Réponse'), le],
  deciderManquement: [
    choix('issue', 'Décision', [
      { valeur: 'levee', libelle: 'Procédure levée' },
      { valeur: 'observation', libelle: 'Observation, le label continue' },
      { valeur: 'exclusion', libelle: 'Exclusion du réseau' },
    ]),
    motif,
    le,
  ],
} satisfies Record<string, Saisie[]>;
