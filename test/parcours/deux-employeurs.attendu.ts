/**
 * Ten years with two employers: every mail and every fact, by day in the zone of the network. Worked out by hand from the
 * story, the default rules and the calendar of those years, never from a run.
 */
export const COURRIERS: [jour: string, gabarit: string, ...destinataires: string[]][] = [
  ['2027-01-11', 'candidature-recue', 'aurelie', 'beatrice'],
  ['2027-01-13', 'candidature-eligible', 'aurelie', 'beatrice'],
  ['2027-01-13', 'entretien-planifie', 'aurelie', 'beatrice (copie)'],
  // J-2
  ['2027-01-18', 'entretien-rappel', 'aurelie'],
  ['2027-01-20', 'engagements-a-signer', 'aurelie', 'beatrice'],
  ['2027-01-21', 'engagements-completes', 'aurelie', 'beatrice'],
  ['2027-01-28', 'fiche-a-valider', 'aurelie'],
  ['2027-02-01', 'fiche-publiee', 'aurelie', 'beatrice'],
  ['2027-02-01', 'label-accorde', 'aurelie', 'beatrice'],
  ['2027-12-01', 'bilan-ouvert', 'aurelie'],
  ['2027-12-14', 'bilan-a-contresigner', 'beatrice'],
  ['2027-12-14', 'bilan-accepte', 'aurelie', 'beatrice'],
  ['2028-08-21', 'labellisation-suspendue', 'aurelie', 'beatrice'],
  // the invitation to renew, due on 31 October 2028, fell during the leave: nobody gets it
  ['2028-12-11', 'labellisation-reprise', 'aurelie', 'beatrice'],
  // would have opened on 1 December
  ['2028-12-11', 'bilan-ouvert', 'aurelie'],
  // one month before 31 January is a Sunday: the Friday before
  ['2028-12-29', 'renouvellement-relance', 'beatrice'],
  ['2029-01-08', 'renouvellement-demande', 'aurelie', 'beatrice'],
  ['2029-01-08', 'label-renouvele', 'aurelie', 'beatrice'],
  // J-15 of 31 January
  ['2029-01-16', 'bilan-rappel', 'aurelie'],
  ['2029-01-22', 'bilan-a-contresigner', 'beatrice'],
  ['2029-01-22', 'bilan-accepte', 'aurelie', 'beatrice'],
  // opens on Saturday 1 December: its mail leaves on Monday
  ['2029-12-03', 'bilan-ouvert', 'aurelie'],
  ['2029-12-10', 'bilan-a-contresigner', 'beatrice'],
  ['2029-12-10', 'bilan-accepte', 'aurelie', 'beatrice'],
  ['2030-06-03', 'depart-declare', 'aurelie', 'beatrice', 'coordination'],
  ['2030-06-28', 'label-retire', 'aurelie', 'beatrice', 'coordination'],

  // the other employer
  ['2030-09-02', 'candidature-recue', 'aurelie', 'denis'],
  ['2030-09-04', 'candidature-eligible', 'aurelie', 'denis'],
  ['2030-09-04', 'entretien-planifie', 'aurelie', 'denis (copie)'],
  ['2030-09-09', 'entretien-rappel', 'aurelie'],
  ['2030-09-11', 'engagements-a-signer', 'aurelie', 'denis'],
  ['2030-09-12', 'engagements-completes', 'aurelie', 'denis'],
  ['2030-09-16', 'fiche-a-valider', 'aurelie'],
  ['2030-09-19', 'fiche-publiee', 'aurelie', 'denis'],
  ['2030-09-19', 'label-accorde', 'aurelie', 'denis'],
  // no bilan of 2030: less than nine months in force
  ['2031-12-01', 'bilan-ouvert', 'aurelie'],
  ['2031-12-08', 'bilan-a-contresigner', 'denis'],
  ['2031-12-08', 'bilan-accepte', 'aurelie', 'denis'],
  // the first dossier, two years after its end: thirty days before 28 June is a Saturday
  ['2032-05-28', 'archivage-annonce', 'aurelie', 'beatrice'],
  // three months before 30 September
  ['2032-06-30', 'renouvellement-invitation', 'denis'],
  ['2032-07-05', 'renouvellement-demande', 'aurelie', 'denis'],
  ['2032-07-05', 'label-renouvele', 'aurelie', 'denis'],
  ['2032-12-01', 'bilan-ouvert', 'aurelie'],
  ['2032-12-13', 'bilan-a-contresigner', 'denis'],
  ['2032-12-13', 'bilan-accepte', 'aurelie', 'denis'],
  ['2033-12-01', 'bilan-ouvert', 'aurelie'],
  ['2033-12-12', 'bilan-a-contresigner', 'denis'],
  ['2033-12-12', 'bilan-accepte', 'aurelie', 'denis'],
  ['2034-06-30', 'renouvellement-invitation', 'denis'],
  ['2034-07-03', 'renouvellement-demande', 'aurelie', 'denis'],
  ['2034-07-03', 'label-renouvele', 'aurelie', 'denis'],
  ['2034-12-01', 'bilan-ouvert', 'aurelie'],
  ['2034-12-11', 'bilan-a-contresigner', 'denis'],
  ['2034-12-11', 'bilan-accepte', 'aurelie', 'denis'],
  // a Saturday
  ['2035-12-03', 'bilan-ouvert', 'aurelie'],
  ['2035-12-10', 'bilan-a-contresigner', 'denis'],
  ['2035-12-10', 'bilan-accepte', 'aurelie', 'denis'],
  ['2036-06-30', 'renouvellement-invitation', 'denis'],
  ['2036-07-01', 'renouvellement-demande', 'aurelie', 'denis'],
  ['2036-07-01', 'label-renouvele', 'aurelie', 'denis'],
  ['2036-12-01', 'bilan-ouvert', 'aurelie'],
  ['2036-12-15', 'bilan-a-contresigner', 'denis'],
  ['2036-12-15', 'bilan-accepte', 'aurelie', 'denis'],
  ['2037-01-12', 'retrait-annonce', 'aurelie', 'denis', 'coordination'],
  // on Sunday 12 April; its mail leaves on Monday
  ['2037-04-13', 'label-retire', 'aurelie', 'denis', 'coordination'],
  // thirty days before 12 April 2039 is a Sunday
  ['2039-03-11', 'archivage-annonce', 'aurelie', 'denis'],
];

type Faits = [jour: string, ...types: string[]][];
/** A reminder that fell during a suspension: recorded, not mailed. */
export const TOMBEE = 'RelanceEchue, non envoyée';
const BILAN = ['BilanRemis', 'BilanContresigne', 'BilanAccepte'];
const RENOUVELE = ['RenouvellementDemande', 'LabelRenouvele'];
const SIGNE = ['EngagementsSignes', 'EngagementsSignes', 'EngagementsCompletes'];

export const CHEZ_BEATRICE: Faits = [
  ['2027-01-11', 'CandidatureDeposee'],
  ['2027-01-13', 'CandidatureDeclareeEligible', 'EntretienPlanifie'],
  ['2027-01-18', 'RelanceEchue'],
  ['2027-01-20', 'EntretienFavorable', 'EngagementsOuverts'],
  ['2027-01-21', ...SIGNE],
  ['2027-01-28', 'ProfilCree', 'ProfilVerifie'],
  ['2027-02-01', 'FicheValidee', 'FichePubliee', 'LabelAccorde'],
  ['2027-12-01', 'BilanOuvert'],
  ['2027-12-14', ...BILAN],
  ['2028-08-21', 'LabellisationSuspendue'],
  ['2028-12-11', 'LabellisationReprise', TOMBEE, 'BilanOuvert'],
  ['2028-12-29', 'RelanceEchue'],
  ['2029-01-08', ...RENOUVELE],
  ['2029-01-16', 'RelanceEchue'],
  ['2029-01-22', ...BILAN],
  ['2029-12-01', 'BilanOuvert'],
  ['2029-12-10', ...BILAN],
  ['2030-06-03', 'DepartDeclare'],
  ['2030-06-28', 'RetraitPrisEffet'],
  ['2030-07-01', 'SortieVerifiee'],
  ['2032-05-28', 'ArchivageAnnonce'],
  ['2032-06-28', 'TacheSignalee'],
  ['2032-07-01', 'DossierArchive'],
];

export const CHEZ_DENIS: Faits = [
  ['2030-09-02', 'CandidatureDeposee'],
  ['2030-09-04', 'CandidatureDeclareeEligible', 'EntretienPlanifie'],
  ['2030-09-09', 'RelanceEchue'],
  ['2030-09-11', 'EntretienFavorable', 'EngagementsOuverts'],
  ['2030-09-12', ...SIGNE],
  ['2030-09-16', 'ProfilAdapte', 'ProfilVerifie'],
  ['2030-09-19', 'FicheValidee', 'FichePubliee', 'LabelAccorde'],
  ['2031-12-01', 'BilanOuvert'],
  ['2031-12-08', ...BILAN],
  ['2032-06-30', 'RelanceEchue'],
  ['2032-07-05', ...RENOUVELE],
  ['2032-12-01', 'BilanOuvert'],
  ['2032-12-13', ...BILAN],
  ['2033-12-01', 'BilanOuvert'],
  ['2033-12-12', ...BILAN],
  ['2034-06-30', 'RelanceEchue'],
  ['2034-07-03', ...RENOUVELE],
  ['2034-12-01', 'BilanOuvert'],
  ['2034-12-11', ...BILAN],
  ['2035-12-01', 'BilanOuvert'],
  ['2035-12-10', ...BILAN],
  ['2036-06-30', 'RelanceEchue'],
  ['2036-07-01', ...RENOUVELE],
  ['2036-12-01', 'BilanOuvert'],
  ['2036-12-15', ...BILAN],
  ['2037-01-12', 'RetraitAnnonce'],
  ['2037-04-12', 'RetraitPrisEffet'],
  ['2037-04-14', 'SortieVerifiee'],
  ['2039-03-11', 'ArchivageAnnonce'],
  ['2039-04-12', 'TacheSignalee', 'DossierArchive'],
];
