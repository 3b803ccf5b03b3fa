import { readFileSync } from 'node:fs';

/** The Manche experiment of 2018-2020, as `tools/donnees/manche-2018-2020.json` tells it (only what is played). */
export interface Recit {
  coordination: { personne: { prenom: string; nom: string; courriel: string; telephone: string } };
  groupe_de_pilotage: { membres: { organisme: string; personne: { prenom: string; nom: string } }[] };
  appel: {
    nom: { valeur: string };
    ouverture: { date: string };
    calendrier: { cloture: string };
  };
  invites: { professionnel: string; structure: string }[];
  structures: StructureDuRecit[];
  professionnels: ProfessionnelDuRecit[];
  labellisations: LabellisationDuRecit[];
  evenements: EvenementDuRecit[];
}

export interface EvenementDuRecit {
  no: number;
  /** Civil day in Europe/Paris. */
  date: string;
  type: string;
  labellisation: string | null;
  acteur: string;
  detail?: string;
}

interface PersonneDuRecit {
  civilite?: 'M.' | 'Mme';
  prenom: string;
  nom: string;
  fonction?: string;
  courriel: string;
  telephone?: string;
}

interface StructureDuRecit {
  id: string;
  nom: string;
  type: string;
  siret: string;
  code_insee: string;
  commune: string;
  code_postal: string;
  contact: PersonneDuRecit | null;
}

interface ProfessionnelDuRecit {
  id: string;
  code_pdn: string;
  prenom: string;
  nom: string;
  metier: string;
  courriel: string;
  telephone: string;
}

export interface LabellisationDuRecit {
  id: string;
  voie: 'appel' | 'hors_appel';
  professionnel: string;
  structure: string;
  categorie_metier: string;
  etat_final: string;
  candidature: {
    signataire: string;
    projet: { resultats_attendus: string; organisation: string };
    criteres: Record<string, boolean | number>;
    motif?: string;
  };
  entretiens?: { date: string; heure: string; duree_minutes: number; lieu: string; motif?: string }[];
  engagements?: { version_charte: string; version_engagements: string };
  profil?: {
    reseau: string;
    url: string;
    rendez_vous_minutes: number;
    controles: Record<string, boolean>;
  };
  annuaire?: { fiche: FicheDuRecit };
  label?: { accorde_le: string; terme: string };
  bilan?: { exercice: number; renvoye?: { motif: string } };
  commission?: { date: string; motif: string }[];
  incidents?: { type: string; motif?: string; nouveau?: PersonneDuRecit }[];
}

interface FicheDuRecit {
  prenom: string;
  metier: string;
  structure: string;
  commune: string;
  code_insee: string;
  programme: string;
  mention: string;
  photo: string;
  reseaux: { reseau: string; url: string }[];
  permanence: { jour: string; debut: string; fin: string };
  presentation: string;
}

const lire = (fichier: string) => readFileSync(new URL(`../../donnees/${fichier}`, import.meta.url), 'utf8');

export const lireRecit = (): Recit => JSON.parse(lire('manche-2018-2020.json')) as Recit;

export function trouver<T extends { id: string }>(liste: readonly T[], id: string): T {
  const trouve = liste.find((element) => element.id === id);
  if (!trouve) throw new Error(`The story names ${id}, which it does not hold.`);
  return trouve;
}
