import { simplifier } from './texte.js';

/** What a column is, by how coordinations name it. */
const NOMS = {
  nom: ['nom de la structure', 'structure', 'nom'],
  type: ['type de structure', 'type'],
  siret: ['siret', 'n siret', 'numero siret'],
  codeInsee: ['code insee', 'insee'],
  codePostal: ['code postal', 'cp'],
  commune: ['commune', 'ville'],
  contact: ['contact', 'responsable', 'nom du contact'],
  fonction: ['fonction'],
  courriel: ['courriel', 'email', 'e mail', 'mail', 'adresse electronique'],
  telephone: ['telephone', 'tel'],
  programme: ['programme'],
  observations: ['observations', 'remarques', 'commentaires'],
  professionnel: ['professionnel', 'nom du professionnel'],
  courrielProfessionnel: ['courriel du professionnel', 'email du professionnel'],
} as const;
export type Colonne = keyof typeof NOMS;

const OBLIGATOIRES: Colonne[] = ['nom', 'commune', 'courriel'];

/** Where each column stands; those that we do not know are left aside. */
export type Colonnes = Partial<Record<Colonne, number>>;

export function reconnaitre(entete: readonly string[]): { colonnes: Colonnes; manquantes: Colonne[] } {
  const simples = entete.map(simplifier);
  const colonnes = Object.fromEntries(
    Object.entries(NOMS).flatMap(([colonne, noms]) => {
      const place = simples.findIndex((nom) => (noms as readonly string[]).includes(nom));
      return place === -1 ? [] : [[colonne, place]];
    }),
  ) as Colonnes;
  return { colonnes, manquantes: OBLIGATOIRES.filter((colonne) => colonnes[colonne] === undefined) };
}
