import type { Programme } from '@pdn/domain';
import type { Colonne, Colonnes } from './colonnes.js';
import { chercherCommune } from './communes.js';
import { lireCourriel, lireNom, lireTelephone, type Nom } from './coordonnees.js';
import { lireSiret } from './siret.js';
import { accentsSuspects, estUneFormule, nettoyer, simplifier } from './texte.js';

/** Ready to be invited. */
export interface Normalise {
  nom: string;
  type: string | null;
  siret: string | null;
  code_insee: string;
  commune: string;
  codePostal: string | null;
  contact: Nom & { fonction: string | null };
  courriel: string;
  telephone: string | null;
  programme: Programme;
  professionnel: (Nom & { courriel: string }) | null;
}

export type Examen =
  { normalise: Normalise; avertissements: string[] } | { motifs: string[]; proposition?: { siret: string } };

export interface Appel {
  programme: Programme;
  /** `50`, `2A`, `974` */
  departement: string;
}

const TYPES = [
  ...['centre social', 'espace de parents', 'evs', 'espace de vie sociale', 'laep', 'clas'],
  ...['lieu d accueil enfants parents', 'contrat local d accompagnement a la scolarite'],
];
/** Formulas are looked for there; an address or a number with its own rules is judged by them. */
const DE_TEXTE: Colonne[] = ['type', 'commune', 'contact', 'fonction', 'observations', 'professionnel'];

/** One line by itself, all its faults at once: nothing is mended in silence where the meaning could change. */
export function examiner(cellules: readonly string[], colonnes: Colonnes, appel: Appel): Examen {
  const brute = (colonne: Colonne) => cellules[colonnes[colonne] ?? -1] ?? '';
  const texte = (colonne: Colonne) => nettoyer(brute(colonne));
  const nom = texte('nom');
  const siret = lireSiret(brute('siret'));
  const lieu = { code: texte('codeInsee'), nom: texte('commune'), codePostal: texte('codePostal') };
  const commune = chercherCommune(lieu, appel.departement);
  const courriel = lireCourriel(brute('courriel'));
  const programme = lireProgramme(texte('programme'), appel.programme);
  const professionnel = lireProfessionnel(texte('professionnel'), brute('courrielProfessionnel'));

  const motifs = [
    ...(nom === '' ? ['nom_absent'] : estUneFormule(brute('nom')) ? ['formule_dans_le_nom'] : []),
    ...[siret, commune, courriel, programme, professionnel].flatMap((lu) =>
      'motif' in lu ? [lu.motif] : [],
    ),
  ];
  if (
    'motif' in siret ||
    'motif' in commune ||
    'motif' in courriel ||
    'motif' in programme ||
    'motif' in professionnel ||
    motifs.length > 0
  )
    return {
      motifs,
      ...('proposition' in siret && siret.proposition ? { proposition: { siret: siret.proposition } } : {}),
    };

  const type = texte('type');
  const avertissements = [
    ...(cellules.some(accentsSuspects) ? ['accents_suspects'] : []),
    ...(siret.siret === null ? ['siret_absent'] : []),
    ...(commune.deduite ? ['commune_deduite'] : []),
    ...(commune.deleguee ? ['commune_deleguee'] : []),
    ...(courriel.nettoye ? ['courriel_nettoye'] : []),
    ...(programme.parDefaut ? ['programme_par_defaut'] : []),
    ...(type !== '' && !TYPES.includes(simplifier(type)) ? ['type_inconnu'] : []),
    ...(DE_TEXTE.some((colonne) => estUneFormule(brute(colonne))) ? ['cellule_formule'] : []),
  ];
  return {
    avertissements,
    normalise: {
      nom,
      type: type || null,
      siret: siret.siret,
      code_insee: commune.commune.code,
      commune: commune.commune.nom,
      codePostal: /^\d{5}$/.test(lieu.codePostal) ? lieu.codePostal : null,
      contact: { ...lireNom(texte('contact') || nom), fonction: texte('fonction') || null },
      courriel: courriel.courriel,
      telephone: lireTelephone(brute('telephone')),
      programme: appel.programme,
      professionnel: professionnel.lu,
    },
  };
}

function lireProgramme(cellule: string, duAppel: Programme): { parDefaut: boolean } | { motif: string } {
  if (cellule === '') return { parDefaut: true };
  return simplifier(cellule) === duAppel ? { parDefaut: false } : { motif: 'programme_hors_appel' };
}

function lireProfessionnel(
  nom: string,
  adresse: string,
): { lu: Normalise['professionnel'] } | { motif: string } {
  const courriel = lireCourriel(adresse);
  if ('motif' in courriel)
    return courriel.motif === 'courriel_absent' ? { lu: null } : { motif: 'courriel_professionnel_invalide' };
  return nom === ''
    ? { motif: 'professionnel_sans_nom' }
    : { lu: { ...lireNom(nom), courriel: courriel.courriel } };
}
