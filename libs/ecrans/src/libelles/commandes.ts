import type { CommandType } from '@pdn/contracts/ecrans';

export interface LibelleCommande {
  /** The gesture, in the infinitive: title of the drawer and label of its button. */
  geste: string;
  /** What follows from it. */
  aide: string;
  /** Ends or refuses something: the button says so by its colour too. */
  grave?: true;
}

export const COMMANDES: Record<CommandType, LibelleCommande> = {
  deposerCandidature: { geste: 'Déposer une candidature', aide: 'Ouvre un dossier, avec son numéro' },
  demanderPieces: { geste: 'Demander des pièces', aide: 'Un courriel part à l’employeur, puis des rappels' },
  fournirPieces: { geste: 'Enregistrer des pièces reçues', aide: 'Les rappels s’arrêtent quand tout est là' },
  declarerComplete: {
    geste: 'Déclarer la candidature complète',
    aide: 'Rien ne manque, l’examen peut commencer',
  },
  declarerEligible: { geste: 'Déclarer la candidature recevable', aide: 'La suite est l’entretien' },
  refuserCandidature: { geste: 'Refuser la candidature', aide: 'Un courriel motivé part', grave: true },
  classerSansSuite: {
    geste: 'Classer sans suite',
    aide: 'Personne n’a répondu : ce n’est pas un refus, un courriel le dit',
    grave: true,
  },
  abandonnerCandidature: {
    geste: 'Enregistrer un abandon',
    aide: 'L’employeur ou le professionnel renonce',
    grave: true,
  },
  renvoyerEnCommission: {
    geste: 'Renvoyer en commission',
    aide: 'Métier hors de la liste, ou cas à discuter',
  },
  enregistrerDecisionCommission: {
    geste: 'Enregistrer la décision de la commission',
    aide: 'Ajournée, favorable, défavorable ou personne ressource, avec un motif',
  },
  mettreEnListeDAttente: {
    geste: 'Mettre sur la liste d’attente',
    aide: 'Toutes les places de formation sont prises : ce n’est pas un refus',
  },
  confirmerListeDAttente: {
    geste: 'Confirmer la liste d’attente',
    aide: 'L’employeur souhaite toujours la place',
  },
  sortirDeListeDAttente: {
    geste: 'Sortir de la liste d’attente',
    aide: 'Une place est libre, le dossier reprend où il en était',
  },
  proposerPersonneRessource: {
    geste: 'Proposer le statut de personne ressource',
    aide: 'L’employeur et la personne reçoivent le périmètre et le texte',
  },
  accepterPersonneRessource: {
    geste: 'Enregistrer un accord',
    aide: 'Au second accord, la personne ressource est reconnue',
  },
  mettreFinPersonneRessource: {
    geste: 'Mettre fin au statut de personne ressource',
    aide: 'Un courriel part à chacun',
    grave: true,
  },
  planifierEntretien: { geste: 'Fixer l’entretien', aide: 'Une invitation part, puis un rappel' },
  annulerEntretien: { geste: 'Annuler l’entretien', aide: 'Les personnes invitées sont prévenues' },
  constaterAbsence: { geste: 'Noter une absence à l’entretien', aide: 'Une autre date reste possible' },
  rendreAvisEntretien: {
    geste: 'Rendre l’avis après l’entretien',
    aide: 'Favorable, à compléter ou défavorable',
  },
  ouvrirEngagements: { geste: 'Ouvrir les signatures', aide: 'Chaque signataire reçoit son lien' },
  signerEngagements: { geste: 'Signer les engagements', aide: 'Sur le texte ouvert à la signature' },
  fixerRendezVousProfil: { geste: 'Fixer le rendez-vous pour le profil', aide: 'Une invitation part' },
  declarerProfil: { geste: 'Enregistrer le profil', aide: 'Créé pour cette mission, ou adapté' },
  verifierProfil: { geste: 'Vérifier le profil', aide: 'Les sept éléments que demande la charte' },
  validerFiche: { geste: 'Valider la fiche d’annuaire', aide: 'Le professionnel accepte sa publication' },
  renvoyerFiche: {
    geste: 'Demander de reprendre la fiche',
    aide: 'Le professionnel reçoit ce qu’il faut revoir, l’annuaire ne change pas',
  },
  publierFiche: { geste: 'Publier la fiche d’annuaire', aide: 'Elle paraît aussitôt dans l’annuaire' },
  modifierFiche: {
    geste: 'Proposer une correction de la fiche',
    aide: 'L’annuaire garde l’ancienne jusqu’à la vérification',
  },
  accorderLabel: { geste: 'Accorder le label', aide: 'Avec sa date et son terme' },
  remettreBilan: { geste: 'Enregistrer un bilan reçu', aide: 'L’employeur est invité à contresigner' },
  contresignerBilan: {
    geste: 'Enregistrer la contresignature du bilan',
    aide: 'D’accord ou non, avec une remarque',
  },
  renvoyerBilan: {
    geste: 'Demander une correction du bilan',
    aide: 'Le professionnel reçoit ce qu’il faut revoir',
  },
  accepterBilan: { geste: 'Accepter le bilan', aide: 'L’année est close pour ce dossier' },
  cloreBilan: {
    geste: 'Clore le bilan par une décision',
    aide: 'Un courriel motivé part ; plus rien n’est attendu pour cette année',
    grave: true,
  },
  rouvrirBilan: {
    geste: 'Rouvrir le bilan',
    aide: 'Le professionnel le corrige, l’employeur le contresigne à nouveau',
  },
  suspendre: { geste: 'Suspendre le dossier', aide: 'Congé long, fermeture : tous les rappels attendent' },
  reprendre: {
    geste: 'Reprendre le dossier',
    aide: 'Les délais repartent, décalés de la durée de la suspension',
  },
  changerContact: {
    geste: 'Changer le contact de l’employeur',
    aide: 'Les liens envoyés à l’ancien contact ne marchent plus',
  },
  changerStructure: {
    geste: 'Changer la structure',
    aide: 'Nouveau nom, fusion ou reprise : ce qui est signé garde l’ancien nom',
  },
  demanderRenouvellement: {
    geste: 'Enregistrer une demande de renouvellement',
    aide: 'L’employeur la fait, rien n’est tacite',
  },
  renouvelerLabel: { geste: 'Renouveler le label', aide: 'Avec son nouveau terme' },
  refuserRenouvellement: { geste: 'Refuser le renouvellement', aide: 'Un courriel motivé part', grave: true },
  ouvrirManquement: {
    geste: 'Ouvrir une procédure pour manquement',
    aide: 'Une mise en demeure est alors à écrire : aucun courriel ne part, la fiche reste',
    grave: true,
  },
  envoyerMiseEnDemeure: {
    geste: 'Enregistrer l’envoi de la lettre',
    aide: 'Le délai de réponse part de ce jour ; un courriel en donne la date',
  },
  repondreManquement: {
    geste: 'Enregistrer la réponse de l’employeur',
    aide: 'L’instance peut ensuite décider',
  },
  deciderManquement: {
    geste: 'Enregistrer la décision de l’instance',
    aide: 'Levée, observation ou exclusion, toujours avec un motif',
    grave: true,
  },
  declarerDepart: {
    geste: 'Déclarer un départ',
    aide: 'Le label prend fin ce jour-là ; un remplacement ouvre un autre dossier',
    grave: true,
  },
  annoncerRetrait: {
    geste: 'Annoncer la fin du label',
    aide: 'La fiche reste dans l’annuaire jusqu’au jour dit',
    grave: true,
  },
  annulerRetrait: { geste: 'Annuler la fin annoncée', aide: 'Le label continue, chacun est prévenu' },
  retirerLabel: { geste: 'Retirer le label', aide: 'La fiche quitte l’annuaire le jour même', grave: true },
  cocherSortie: { geste: 'Vérifier la sortie', aide: 'Logo, profil, annuaire national, groupes et listes' },
  archiverDossier: {
    geste: 'Archiver le dossier',
    aide: 'Les noms et les textes sont effacés pour toujours, les chiffres restent',
    grave: true,
  },
  adopterRegles: {
    geste: 'Adopter une autre version des règles',
    aide: 'Les dates annoncées qui bougent sont annoncées de nouveau',
  },
  deplacerEcheance: {
    geste: 'Déplacer une échéance',
    aide: 'Une date annoncée est annoncée de nouveau, ses rappels la suivent',
  },
  sauterEcheance: { geste: 'Sauter une échéance', aide: 'Les suivantes viendront' },
  mettreEcheanceEnPause: { geste: 'Mettre une échéance en pause', aide: 'Sans date, jusqu’à sa reprise' },
  reprendreEcheance: { geste: 'Reprendre une échéance', aide: 'En retard, elle vient aussitôt' },
  corrigerSaisie: { geste: 'Corriger une saisie', aide: 'La correction et l’erreur restent visibles' },
  renvoyerCourrier: { geste: 'Renvoyer un courriel', aide: 'Le délai repart de ce jour' },
  declencherEcheance: { geste: 'Déclencher une échéance', aide: 'Réservé au moteur' },
  constaterNonRemise: { geste: 'Constater une non-remise', aide: 'Réservé au moteur' },
};
