/** What an application must meet, all of it met. */
export const CRITERES = {
  pei_dans_le_projet_de_structure: true,
  resultats_attendus_precises: true,
  organisation_precisee: true,
  absence_relation_commerciale: true,
  recours_libre: true,
  mandat_employeur: true,
  entree_generaliste: true,
  profil_facebook_prevu: true,
  heures_hebdomadaires_prevues: 3,
  permanence_hebdomadaire_heures: 1,
};

/** What a profile is checked for, all of it found. */
export const CONTROLES = {
  prenom_et_structure: true,
  photo: true,
  logo: true,
  presentation_de_la_demarche: true,
  moyen_de_contact: true,
  lien_vers_l_annuaire: true,
  permanence_annoncee: true,
};
