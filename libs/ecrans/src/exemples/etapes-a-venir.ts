import type { EtapeAVenir } from '@pdn/contracts/ecrans';

const rappel = (cle: string, jour: string, libelle: string, copieEmployeur = false): EtapeAVenir => ({
  cle,
  jour,
  at: `${jour}T08:00:00.000Z`,
  libelle,
  condition: 'Sauf si le bilan est envoyé avant',
  action: {
    kind: 'relance',
    courrier: jour < '2027-02-01' ? 'bilan-rappel' : 'bilan-relance',
    destinataires: ['professionnel'],
    copie: copieEmployeur ? ['employeur'] : [],
    dateLimite: '2027-02-01',
  },
});

export const AVENIR: EtapeAVenir[] = [
  rappel('bilan-2026.1/rappel-1', '2027-01-25', 'Rappel au professionnel : bilan 2026'),
  {
    cle: 'bilan-2026.1/limite',
    jour: '2027-02-01',
    at: '2027-02-01T22:59:59.000Z',
    libelle: 'Échéance du bilan 2026',
    action: { kind: 'repere' },
  },
  rappel('bilan-2026.1/relance-1', '2027-02-04', 'Rappel au professionnel : bilan 2026'),
  rappel('bilan-2026.1/relance-2', '2027-02-11', 'Rappel au professionnel : bilan 2026', true),
  {
    cle: 'bilan-2026.1/appeler',
    jour: '2027-02-22',
    at: '2027-02-22T08:00:00.000Z',
    libelle: 'Tâche : appeler le professionnel au sujet du bilan 2026',
    condition: 'Sauf si le bilan est envoyé avant',
    action: { kind: 'tache', tache: 'appeler-bilan' },
  },
  {
    cle: 'bilan-2027.1/ouverture',
    jour: '2027-12-01',
    at: '2027-12-01T08:00:00.000Z',
    libelle: 'Ouverture du bilan 2027',
    action: { kind: 'ouverture-bilan', exercice: 2027, dateLimite: '2028-01-31' },
  },
  {
    cle: 'renouvellement.1/invitation-1',
    jour: '2028-03-30',
    at: '2028-03-30T07:00:00.000Z',
    libelle: 'Invitation à l’employeur : renouvellement à demander',
    condition: 'Sauf si la demande est déjà faite',
    action: {
      kind: 'relance',
      courrier: 'renouvellement-invitation',
      destinataires: ['employeur'],
      copie: [],
    },
  },
  {
    cle: 'renouvellement.1/confirmer',
    jour: '2028-06-30',
    at: '2028-06-30T07:00:00.000Z',
    libelle: 'Tâche : confirmer la suite, le terme est passé',
    condition: 'Sauf si le label est renouvelé avant',
    action: { kind: 'tache', tache: 'confirmer-terme' },
  },
];
