/**
 * Every mail of the ten years, by day (in the zone of the network): what it is, and who got it. Checked by hand
 * against the default rules and the calendar of those years.
 */
export const ATTENDU: [jour: string, gabarit: string, ...destinataires: string[]][] = [
  ['2040-03-05', 'candidature-eligible', 'aurelie', 'direction'],
  ['2040-03-05', 'entretien-planifie', 'aurelie', 'direction'],
  // J-2 of Tuesday 20 March is a Sunday: the Friday before
  ['2040-03-16', 'entretien-rappel', 'aurelie'],
  ['2040-03-20', 'engagements-a-signer', 'aurelie', 'direction'],
  // J+3, to whoever has not signed
  ['2040-03-23', 'engagements-relance', 'aurelie'],
  ['2040-03-26', 'engagements-completes', 'aurelie', 'direction'],
  // J+15
  ['2040-04-10', 'profil-relance', 'aurelie'],
  ['2040-04-19', 'fiche-a-valider', 'aurelie'],
  // J+7
  ['2040-04-26', 'fiche-relance', 'aurelie'],
  ['2040-04-30', 'fiche-publiee', 'aurelie', 'direction'],
  ['2040-04-30', 'label-accorde', 'aurelie', 'direction'],
  // opens on Sunday 1 December: its mail leaves on Monday
  ['2041-12-02', 'bilan-ouvert', 'aurelie'],
  ['2041-12-10', 'bilan-a-contresigner', 'direction'],
  ['2041-12-10', 'bilan-accepte', 'aurelie', 'direction'],
  // three months before 14 May
  ['2042-02-14', 'renouvellement-invitation', 'direction'],
  ['2042-02-20', 'renouvellement-demande', 'aurelie', 'direction'],
  ['2042-02-20', 'label-renouvele', 'aurelie', 'direction'],
  ['2042-12-01', 'bilan-ouvert', 'aurelie'],
  // 31 January is a Saturday, so due on 2 February; J-15 is a Sunday: the Friday before
  ['2043-01-16', 'bilan-rappel', 'aurelie'],
  ['2043-01-20', 'bilan-a-contresigner', 'direction'],
  ['2043-01-20', 'bilan-accepte', 'aurelie', 'direction'],
  ['2043-12-01', 'bilan-ouvert', 'aurelie'],
  // due on Monday 1 February; J-15 is a Sunday: the Friday before
  ['2044-01-15', 'bilan-rappel', 'aurelie'],
  // J+3
  ['2044-02-04', 'bilan-relance', 'aurelie'],
  // J+10, the employer in copy
  ['2044-02-11', 'bilan-relance', 'aurelie', 'direction'],
  // 14 February is a Sunday
  ['2044-02-12', 'renouvellement-invitation', 'direction'],
  ['2044-03-01', 'bilan-a-contresigner', 'direction'],
  ['2044-03-01', 'bilan-accepte', 'aurelie', 'direction'],
  // one month before
  ['2044-04-14', 'renouvellement-relance', 'direction'],
  ['2044-04-18', 'renouvellement-demande', 'aurelie', 'direction'],
  ['2044-04-18', 'label-renouvele', 'aurelie', 'direction'],
  ['2044-06-01', 'labellisation-suspendue', 'aurelie', 'direction'],
  ['2044-12-05', 'labellisation-reprise', 'aurelie', 'direction'],
  // would have opened on 1 December, during the suspension
  ['2044-12-05', 'bilan-ouvert', 'aurelie'],
  ['2045-01-12', 'bilan-a-contresigner', 'direction'],
  ['2045-01-12', 'bilan-accepte', 'aurelie', 'direction'],
  ['2045-12-01', 'bilan-ouvert', 'aurelie'],
  ['2045-12-15', 'bilan-a-contresigner', 'direction'],
  ['2045-12-15', 'bilan-a-corriger', 'aurelie'],
  // due on 31 January: corrected before, so never reminded
  ['2046-01-05', 'bilan-a-contresigner', 'direction'],
  ['2046-01-05', 'bilan-accepte', 'aurelie', 'direction'],
  ['2046-02-14', 'renouvellement-invitation', 'direction'],
  // 14 April is a Saturday; at the term a task, no mail
  ['2046-04-13', 'renouvellement-relance', 'direction'],
  ['2046-06-04', 'renouvellement-demande', 'aurelie', 'direction'],
  ['2046-06-04', 'label-renouvele', 'aurelie', 'direction'],
  // 1 December is a Saturday
  ['2046-12-03', 'bilan-ouvert', 'aurelie'],
  ['2046-12-10', 'bilan-a-contresigner', 'direction'],
  // J+3
  ['2046-12-13', 'bilan-a-contresigner', 'direction'],
  // J+10
  ['2046-12-20', 'bilan-a-contresigner', 'direction'],
  ['2047-01-15', 'bilan-accepte', 'aurelie', 'direction'],
  // refused on 2 December and sent again: no reminder meanwhile
  ['2048-01-20', 'bilan-ouvert', 'aurelie'],
  // due on 31 January; J+3
  ['2048-02-03', 'bilan-relance', 'aurelie'],
  // J+10, the employer in copy
  ['2048-02-10', 'bilan-relance', 'aurelie', 'direction'],
  ['2048-02-12', 'bilan-a-contresigner', 'direction'],
  ['2048-02-12', 'bilan-accepte', 'aurelie', 'direction'],
  ['2048-02-14', 'renouvellement-invitation', 'direction'],
  ['2048-02-18', 'renouvellement-demande', 'aurelie', 'direction'],
  ['2048-02-18', 'label-renouvele', 'aurelie', 'direction'],
  ['2048-12-01', 'bilan-ouvert', 'aurelie'],
  ['2048-12-14', 'bilan-a-contresigner', 'denis', 'direction'],
  ['2048-12-14', 'contact-change', 'aurelie', 'denis'],
  ['2048-12-15', 'bilan-accepte', 'aurelie', 'denis'],
  ['2049-12-01', 'bilan-ouvert', 'aurelie'],
  ['2049-12-14', 'bilan-a-contresigner', 'denis'],
  ['2049-12-14', 'bilan-accepte', 'aurelie', 'denis'],
  ['2050-02-14', 'renouvellement-invitation', 'denis'],
  ['2050-03-04', 'label-retire', 'aurelie', 'coordination', 'denis'],
];
