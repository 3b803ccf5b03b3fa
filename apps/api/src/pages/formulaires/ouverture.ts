import type { Option } from '@pdn/contracts/ecrans';
import { CATEGORIES_METIER, type Programme } from '@pdn/domain';
import { CRITERES, PROGRAMMES } from '@pdn/ecrans';
import { cases, choix, date, ligne, nombre, options, texte, type Saisie } from './saisie.js';

/** What the network knows already, so that nobody types it twice. */
export interface Connus {
  structures: Option[];
  contacts: Option[];
  /** Dossiers of those who left: one of them may be replaced. */
  partis: Option[];
}

/** The programme decides which jobs there are: one choice says both. */
const MISSIONS: Option[] = (Object.keys(PROGRAMMES) as Programme[]).flatMap((programme) =>
  CATEGORIES_METIER[programme].map(({ code, libelle }) => ({
    valeur: `${programme}/${code}`,
    libelle: `${PROGRAMMES[programme]} : ${libelle}`,
  })),
);

const declares = options(CRITERES).filter(({ valeur }) => !valeur.includes('heure'));
const heures = { min: 0, max: 168, unite: 'heures' };

/** Another dossier for somebody who is known: another mission, another employer. */
export const ouvertureSaisies = ({ structures, contacts, partis }: Connus): Saisie[] => [
  choix('mission', 'Programme et métier', MISSIONS),
  choix('structure.id', 'Employeur, s’il est déjà connu', structures, { facultatif: true }),
  ligne(160)('structure.nom', 'Sinon, nom de la structure', { facultatif: true }),
  ligne(14)('structure.siret', 'SIRET', { facultatif: true }),
  ligne(80)('structure.commune', 'Commune', { facultatif: true }),
  choix('contact.id', 'Qui signe pour l’employeur, si la personne est connue', contacts, {
    facultatif: true,
  }),
  ligne(80)('contact.prenom', 'Sinon, prénom', { facultatif: true }),
  ligne(80)('contact.nom', 'Nom', { facultatif: true }),
  ligne(254)('contact.courriel', 'Courriel', { facultatif: true }),
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
  choix('remplace', 'Remplace quelqu’un qui est parti', partis, { facultatif: true }),
  date('deposeeLe', 'Date de la candidature', {
    facultatif: true,
    aide: 'Aujourd’hui si vous ne dites rien.',
  }),
];

/** The body that the API takes. Whoever is typed in full is somebody else than whoever was chosen. */
export function corpsDeLOuverture(
  professionnel: string,
  lu: Record<string, unknown>,
): Record<string, unknown> {
  const { mission, structure, contact, ...reste } = lu;
  const [programme, categorieMetier] = typeof mission === 'string' ? mission.split('/') : [];
  return {
    ...reste,
    ...{ programme, categorieMetier, voie: 'hors-appel', professionnel: { id: professionnel } },
    structure: connueOuNouvelle(structure, 'nom'),
    contact: connueOuNouvelle(contact, 'nom'),
  };
}

function connueOuNouvelle(valeur: unknown, champ: string): unknown {
  const { id, ...nouvelle } = (valeur ?? {}) as Record<string, unknown>;
  return nouvelle[champ] === undefined && id !== undefined ? { id } : nouvelle;
}
