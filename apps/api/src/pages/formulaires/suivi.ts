import type { ContexteFormulaire } from './contexte.js';
import { choix, ligne, motif, type Saisie } from './saisie.js';

/** A corrected value is a date, a number, a yes or a no, or one of the words that name a code: read as such. */
const valeur = ({ motsCorrigeables }: ContexteFormulaire): Saisie => ({
  ...ligne(
    120,
    motsCorrigeables.map(({ libelle }) => libelle),
  )('valeur', 'Valeur juste', {
    aide: 'Une date comme 31/12/2027, un nombre, oui ou non ; sinon l’un des mots proposés.',
  }),
  lire: ([saisie = '']) => {
    const texte = saisie.trim();
    if (texte === '') return undefined;
    const mot = motsCorrigeables.find(({ libelle }) => libelle.toLowerCase() === texte.toLowerCase());
    if (mot) return mot.valeur;
    if (/^(oui|non)$/i.test(texte)) return texte.toLowerCase() === 'oui';
    const [, jour, mois, annee] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(texte) ?? [];
    if (jour && mois && annee) return `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
    return /^-?\d+([.,]\d+)?$/.test(texte) ? Number(texte.replace(',', '.')) : texte;
  },
});

/** « 14/terme »: the fact and its field are one choice for whoever corrects. */
const quoi = ({ saisies }: ContexteFormulaire): Saisie => ({
  ...choix('saisie', 'Ce qui est faux', saisies),
  en: (choisie) => {
    const [version, champ] = String(choisie).split('/');
    return { version: Number(version), champ };
  },
});

export const suivi = {
  corrigerSaisie: (contexte: ContexteFormulaire) => [quoi(contexte), valeur(contexte), motif],
  renvoyerCourrier: ({ courriers }: ContexteFormulaire) => [choix('courrier', 'Courriel', courriers)],
};
