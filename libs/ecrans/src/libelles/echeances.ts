const OBJETS: Record<string, string> = {
  pieces: 'des pièces',
  commission: 'de la commission',
  entretien: 'de l’entretien',
  engagements: 'des engagements',
  profil: 'du profil',
  fiche: 'de la fiche d’annuaire',
  bilan: 'du bilan',
  contresignature: 'de la contresignature du bilan',
  renouvellement: 'du renouvellement',
  suspension: 'de la suspension',
  manquement: 'de la réponse de l’employeur',
  fin: 'de la fin du label',
  archivage: 'de l’archivage',
};
const PAS: Record<string, string> = {
  limite: 'date limite',
  appeler: 'date limite',
  rappel: 'rappel',
  relance: 'rappel',
  invitation: 'invitation',
  ouverture: 'ouverture',
  planifier: 'date à fixer',
  avis: 'avis',
  decision: 'décision à enregistrer',
  confirmer: 'suite à confirmer',
  reprise: 'reprise à confirmer',
  decider: 'décision à prendre au sujet',
  effet: 'jour',
  avertissement: 'avertissement',
  archiver: 'jour',
};
const POUR: Record<string, string> = {
  employeur: ', pour l’employeur',
  professionnel: ', pour le professionnel',
  caf: ', pour la Caf',
};

/** What a key is about: « rappel du bilan 2027 », « date limite des engagements, pour l’employeur ». */
export function nommerEcheance(cle: string): string {
  const [serie = '', etape = '', personne = ''] = cle.split('/');
  const objet = serie.slice(0, serie.lastIndexOf('.'));
  const sujet = /^[a-z]+/.exec(objet)?.[0] ?? '';
  const annee = /^(?:bilan|contresignature)-(\d{4})$/.exec(objet)?.[1];
  // A bilan has a date of its own, the call comes weeks later.
  const pas =
    sujet === 'bilan' && etape === 'appeler' ? 'appel au sujet' : PAS[/^[a-z]+/.exec(etape)?.[0] ?? ''];
  return `${pas ?? 'étape'} ${OBJETS[sujet] ?? ''}${annee ? ` ${annee}` : ''}${POUR[personne] ?? ''}`;
}
