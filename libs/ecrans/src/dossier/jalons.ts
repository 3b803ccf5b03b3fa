import type { Etat, EventType } from '@pdn/contracts/ecrans';

export interface Jalon {
  nom: string;
  etat: Etat;
  /** What ends the step. */
  fin: EventType[];
  /** Shown only when the dossier went there. */
  facultatif?: true;
}

export const JALONS: readonly Jalon[] = [
  {
    nom: 'Candidature',
    etat: 'candidature',
    fin: ['CandidatureDeclareeEligible', 'CandidatureRenvoyeeEnCommission'],
  },
  {
    nom: 'Commission',
    etat: 'commission',
    fin: ['CommissionFavorable', 'CandidatureOrienteeEnPersonneRessource'],
    facultatif: true,
  },
  {
    nom: 'Liste d’attente',
    etat: 'liste-attente',
    fin: ['CandidatureSortieDeListeDAttente'],
    facultatif: true,
  },
  { nom: 'Entretien', etat: 'entretien', fin: ['EntretienFavorable'] },
  { nom: 'Engagements', etat: 'engagements', fin: ['EngagementsCompletes'] },
  { nom: 'Profil', etat: 'profil', fin: ['ProfilVerifie'] },
  { nom: 'Annuaire', etat: 'annuaire', fin: ['FichePubliee'] },
  { nom: 'Label', etat: 'label', fin: ['LabelAccorde'] },
];

export const FINS: Partial<Record<Etat, { nom: string; par: EventType[] }>> = {
  refusee: { nom: 'Refusée', par: ['CandidatureRefusee', 'CommissionDefavorable', 'EntretienDefavorable'] },
  classee: { nom: 'Classée sans suite', par: ['CandidatureClasseeSansSuite'] },
  'ressource-terminee': { nom: 'Fin du statut', par: ['PersonneRessourceTerminee'] },
  abandonnee: { nom: 'Abandonnée', par: ['CandidatureAbandonnee'] },
  retiree: { nom: 'Label retiré', par: ['LabelRetire', 'RetraitPrisEffet', 'ExclusionPrononcee'] },
  archivee: { nom: 'Archivé', par: ['DossierArchive'] },
};

/** The shorter life of another status than the label. */
export const JALONS_RESSOURCE: readonly Jalon[] = [
  ...JALONS.slice(0, 2),
  { nom: 'Accord', etat: 'ressource-proposee', fin: ['PersonneRessourceReconnue'] },
  { nom: 'Personne ressource', etat: 'personne-ressource', fin: ['PersonneRessourceReconnue'] },
];
