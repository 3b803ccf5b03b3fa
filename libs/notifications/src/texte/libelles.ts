import type { ControleProfil, Critere, DomaineRessource, Obligation, Piece, Programme } from '@pdn/domain';

export const PIECES: Record<Piece, string> = {
  'lettre-employeur': 'la lettre de l’employeur',
  'trame-projet': 'la trame du projet (résultats attendus, organisation)',
  'fiche-de-poste': 'la fiche de poste',
  'projet-structure': 'le projet de la structure',
};

export const CONTROLES: Record<ControleProfil, string> = {
  prenom_et_structure: 'le prénom et le nom de la structure',
  photo: 'une photo',
  logo: 'le logo des Promeneurs du Net',
  presentation_de_la_demarche: 'la présentation de la démarche',
  moyen_de_contact: 'un moyen d’entrer en contact',
  lien_vers_l_annuaire: 'le lien vers l’annuaire',
  permanence_annoncee: 'le jour et l’heure de la permanence',
};

export const CRITERES: Record<Critere, string> = {
  pei_dans_le_projet_de_structure: 'la présence éducative sur Internet dans le projet de la structure',
  resultats_attendus_precises: 'des résultats attendus précis',
  organisation_precisee: 'une organisation précise',
  absence_relation_commerciale: 'l’absence de relation commerciale avec le public',
  recours_libre: 'le libre recours des familles',
  mandat_employeur: 'le mandat donné par l’employeur',
  entree_generaliste: 'une entrée généraliste',
  profil_facebook_prevu: 'un profil Facebook prévu',
  heures_hebdomadaires_prevues: 'le temps prévu chaque semaine',
  permanence_hebdomadaire_heures: 'la permanence prévue chaque semaine',
};

export const DOMAINES: Record<DomaineRessource, string> = {
  'petite-enfance': 'la petite enfance',
  adolescence: 'l’adolescence',
  'vie-de-famille': 'la vie de famille',
  sante: 'la santé',
  handicap: 'le handicap',
  numerique: 'le numérique',
  'droits-et-demarches': 'les droits et les démarches',
  prevention: 'la prévention',
};

export const OBLIGATIONS: Record<Obligation, string> = {
  'respect-de-la-charte': 'le respect de la charte',
  'journee-departementale': 'la participation à la journée départementale',
  'bilan-annuel': 'la remise du bilan annuel',
  'mandat-employeur': 'le mandat et le temps donnés par l’employeur',
};

export const PROGRAMMES: Record<Programme, string> = { jeunesse: 'jeunesse', parentalite: 'parentalité' };

/** The words behind a list that `donnees` carries as one string, `lettre-employeur,fiche-de-poste`. */
export function enToutesLettres(liste: string, libelles: Record<string, string>): string[] {
  return liste
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((cle) => {
      const libelle = libelles[cle];
      if (libelle === undefined) throw new RangeError(`« ${cle} » has no wording.`);
      return libelle;
    });
}
