import type { Option } from '@pdn/contracts/ecrans';
import { CATEGORIES_METIER, type Programme } from '@pdn/domain';
import { CRITERES, PROGRAMMES } from '@pdn/ecrans';
import { cases, choix, dansLeChapitre, date, ligne, nombre, options, texte, type Saisie } from './saisie.js';

/** What the network knows already, so that nobody types it twice. */
export interface Connus {
  /** That it has opened. */
  programmes: Programme[];
  structures: Option[];
  contacts: Option[];
  /** Dossiers of those who left: one of them may be replaced. */
  partis: Option[];
  /** Calls that are open, or were: what comes late is marked. */
  appels: Option[];
}

/** Ids that are chosen before anybody chooses. */
export interface Repris {
  remplace: string;
  mission: string;
  structure?: string;
  contact?: string;
}

/** The programme decides which jobs there are: one choice says both. */
const missions = (programmes: readonly Programme[]): Option[] =>
  programmes.flatMap((programme) =>
    CATEGORIES_METIER[programme].map(({ code, libelle }) => ({
      valeur: `${programme}/${code}`,
      libelle: `${PROGRAMMES[programme]} : ${libelle}`,
    })),
  );

const declares = options(CRITERES).filter(({ valeur }) => !valeur.includes('heure'));
const heures = { min: 0, max: 168, unite: 'heures' };

/** Who is presented, where nobody knows them yet. */
const PROFESSIONNEL: Saisie[] = [
  ligne(80)('professionnel.prenom', 'Prénom du professionnel'),
  ligne(80)('professionnel.nom', 'Nom du professionnel'),
  ligne(120)('professionnel.fonction', 'Fonction', { facultatif: true }),
  ligne(254)('professionnel.courriel', 'Courriel du professionnel'),
  ligne(25)('professionnel.telephone', 'Téléphone du professionnel', { facultatif: true }),
];

/** Nobody is asked to choose among nothing. */
const connus = (saisie: Saisie): Saisie[] =>
  saisie.champ.type === 'choix' && saisie.champ.options.length === 0 ? [] : [saisie];

const dAvance = (valeur: string | undefined) => (valeur === undefined ? {} : { valeur });

/** A dossier for somebody new, or, with `professionnel`, another one for somebody who is known. */
export const ouvertureSaisies = (
  { programmes, structures, contacts, partis, appels }: Connus,
  professionnel: string | null,
  repris: Partial<Repris> = {},
): Saisie[] => [
  ...dansLeChapitre(professionnel === null ? 'Le professionnel et sa mission' : 'La mission', [
    ...(professionnel === null ? PROFESSIONNEL : []),
    choix('mission', 'Programme et métier', missions(programmes), dAvance(repris.mission)),
  ]),
  ...dansLeChapitre('L’employeur', [
    ...connus(
      choix('structure.id', 'Employeur, s’il est déjà connu', structures, {
        ...dAvance(repris.structure),
        facultatif: true,
        vide: 'Un autre employeur',
      }),
    ),
    ligne(160)('structure.nom', 'Sinon, nom de la structure', { facultatif: true }),
    ligne(14)('structure.siret', 'SIRET', { facultatif: true, aide: '14 chiffres.' }),
    ligne(80)('structure.commune', 'Commune', { facultatif: true }),
  ]),
  ...dansLeChapitre('Qui signe pour l’employeur', [
    ...connus(
      choix('contact.id', 'Qui signe pour l’employeur, si la personne est connue', contacts, {
        ...dAvance(repris.contact),
        facultatif: true,
        vide: 'Une autre personne',
      }),
    ),
    ligne(80)('contact.prenom', 'Prénom de qui signe pour l’employeur', { facultatif: true }),
    ligne(80)('contact.nom', 'Nom de qui signe', { facultatif: true }),
    ligne(254)('contact.courriel', 'Courriel de qui signe', { facultatif: true }),
  ]),
  ...dansLeChapitre('Le projet', [
    cases(
      'criteres',
      'Critères déclarés',
      declares,
      (cochees) => Object.fromEntries(declares.map(({ valeur }) => [valeur, cochees.includes(valeur)])),
      { facultatif: true },
    ),
    nombre('criteres.heures_hebdomadaires_prevues', 'Temps prévu chaque semaine', heures),
    nombre('criteres.permanence_hebdomadaire_heures', 'Permanence chaque semaine', heures),
    texte(4000)('projet.resultatsAttendus', 'Résultats attendus'),
    texte(4000)('projet.organisation', 'Organisation'),
  ]),
  ...dansLeChapitre('La candidature', [
    ...connus(choix('appel', 'Répond à un appel', appels, { facultatif: true, vide: 'Aucun' })),
    ...connus(
      choix('remplace', 'Remplace quelqu’un qui est parti', partis, {
        ...dAvance(repris.remplace),
        facultatif: true,
        vide: 'Personne',
      }),
    ),
    date('deposeeLe', 'Date de la candidature', {
      facultatif: true,
      aide: 'Aujourd’hui si vous ne dites rien.',
    }),
  ]),
];

/** The body that the API takes. Whoever is typed in full is somebody else than whoever was chosen. */
export function corpsDeLOuverture(
  professionnel: string | null,
  lu: Record<string, unknown>,
): Record<string, unknown> {
  const { mission, structure, contact, ...reste } = lu;
  const [programme, categorieMetier] = typeof mission === 'string' ? mission.split('/') : [];
  return {
    ...reste,
    ...{ programme, categorieMetier, voie: reste['appel'] === undefined ? 'hors-appel' : 'appel' },
    ...(professionnel !== null && { professionnel: { id: professionnel } }),
    structure: connueOuNouvelle(structure, 'nom'),
    contact: connueOuNouvelle(contact, 'nom'),
  };
}

function connueOuNouvelle(valeur: unknown, champ: string): unknown {
  const { id, ...nouvelle } = (valeur ?? {}) as Record<string, unknown>;
  return nouvelle[champ] === undefined && id !== undefined ? { id } : nouvelle;
}

/** Where the form asks for what the body calls otherwise. */
export const CHAMPS_DE_L_OUVERTURE: Readonly<Record<string, string>> = {
  programme: 'mission',
  categorieMetier: 'mission',
  structure: 'structure.nom',
  contact: 'contact.nom',
};
