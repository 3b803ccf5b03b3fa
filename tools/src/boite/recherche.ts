import type { Courriel } from './courriel.js';

const simplifie = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word is somewhere: mailbox, addressees, subject or number, whatever the accents. */
export function chercher(courriels: readonly Courriel[], recherche: string): readonly Courriel[] {
  const mots = simplifie(recherche).split(/\s+/).filter(Boolean);
  if (mots.length === 0) return courriels;
  return courriels.filter(({ boite, a, cc, objet, dossier }) => {
    const ou = simplifie([boite, ...a, ...cc, objet, dossier ?? ''].join(' '));
    return mots.every((mot) => ou.includes(mot));
  });
}

/** Exact values of some fields, for programs: `?destinataire=…&dossier=…&gabarit=…`; a mail may have several. */
export const filtrer = (courriels: readonly Courriel[], criteres: URLSearchParams): readonly Courriel[] =>
  courriels.filter((courriel) =>
    Object.entries(CRITERES).every(([nom, champ]) => {
      const valeur = criteres.get(nom);
      return valeur === null || courriel[champ]?.split(', ').includes(valeur);
    }),
  );

const CRITERES = {
  destinataire: 'boite',
  dossier: 'dossier',
  gabarit: 'gabarit',
  courrier: 'courrier',
  exercice: 'exercice',
} as const satisfies Record<string, keyof Courriel>;
