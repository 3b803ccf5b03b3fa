import type { CommandType } from '../commands.js';

/** The one act that a link in a mail opens. */
export type ActeDuLien =
  | {
      acte: 'signature';
      signataire: 'employeur' | 'professionnel' | 'caf';
      charte: string;
      engagements: string;
    }
  | { acte: 'bilan'; exercice: number }
  | { acte: 'contresignature'; exercice: number }
  | { acte: 'pieces' }
  | { acte: 'ressource'; texte: string }
  | { acte: 'fiche' }
  | { acte: 'correction' }
  | { acte: 'manquement'; rang: number }
  | { acte: 'renouvellement' }
  | { acte: 'retrait' };

export type NomDActe = ActeDuLien['acte'];

interface Portee<Acte> {
  /** One of them, once. Who may give it in person is in `DROITS`. */
  commandes: readonly CommandType[];
  /** What tells it from another link of the same kind; the command says the same. */
  pour: readonly (keyof Acte & string)[];
}

/** What each act lets its person do. */
export const PORTEES: { readonly [Nom in NomDActe]: Portee<Extract<ActeDuLien, { acte: Nom }>> } = {
  signature: { commandes: ['signerEngagements'], pour: ['signataire'] },
  bilan: { commandes: ['remettreBilan'], pour: ['exercice'] },
  contresignature: { commandes: ['contresignerBilan'], pour: ['exercice'] },
  pieces: { commandes: ['fournirPieces'], pour: [] },
  ressource: { commandes: ['accepterPersonneRessource', 'abandonnerCandidature'], pour: [] },
  fiche: { commandes: ['validerFiche'], pour: [] },
  correction: { commandes: ['modifierFiche'], pour: [] },
  manquement: { commandes: ['repondreManquement'], pour: [] },
  renouvellement: { commandes: ['demanderRenouvellement', 'annoncerRetrait', 'retirerLabel'], pour: [] },
  retrait: { commandes: ['annoncerRetrait', 'retirerLabel'], pour: [] },
};

const porteeDe = ({ acte }: ActeDuLien): { commandes: readonly CommandType[]; pour: readonly string[] } =>
  PORTEES[acte];

/** Is this command the act of this link? */
export function lienPermet(acte: ActeDuLien, { type, data }: { type: string; data: object }): boolean {
  const { commandes, pour } = porteeDe(acte);
  return (
    commandes.some((permise) => permise === type) &&
    pour.every((nom) => valeur(acte, nom) === valeur(data, nom))
  );
}

/** What two links have in common when the younger takes the place of the older: not the version of a text. */
export const objetDuLien = (acte: ActeDuLien): string =>
  [acte.acte, ...porteeDe(acte).pour.map((nom) => String(valeur(acte, nom)))].join('/');

const valeur = (objet: object, nom: string): unknown => (objet as Record<string, unknown>)[nom];
