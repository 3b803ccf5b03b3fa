import type { CommissionEventOf } from '../events.js';
import type { Affaire, Commission, Ouverte } from '../state.js';

export const presenceNotee = <C extends Commission>(
  avant: C,
  { personne, presence }: CommissionEventOf<'PresenceNotee'>['data'],
): C => ({
  ...avant,
  membres: avant.membres.map((membre) => (membre.personne === personne ? { ...membre, presence } : membre)),
});

export const ouverte = (
  avant: Commission,
  { presents, le }: CommissionEventOf<'SeanceOuverte'>['data'],
): Ouverte => ({ ...avant, etape: 'ouverte', ouverteLe: le, presents });

export const deportDeclare = <C extends Commission>(
  avant: C,
  { dossier, personne, motif }: CommissionEventOf<'DeportDeclare'>['data'],
): C =>
  surAffaire(avant, dossier, (affaire) => {
    const voix = affaire.voix.filter((exprimee) => exprimee.personne !== personne);
    return {
      ...affaire,
      deports: [...affaire.deports, { personne, motif: motif ?? null }],
      voix,
      decision: voix.length < affaire.voix.length ? sansVote(affaire) : affaire.decision,
    };
  });

export const deportLeve = <C extends Commission>(
  avant: C,
  { dossier, personne }: CommissionEventOf<'DeportLeve'>['data'],
): C =>
  surAffaire(avant, dossier, (affaire) => ({
    ...affaire,
    deports: affaire.deports.filter((deport) => deport.personne !== personne),
  }));

export const criteresApprecies = <C extends Commission>(
  avant: C,
  { dossier, criteres }: CommissionEventOf<'CriteresApprecies'>['data'],
): C =>
  surAffaire(avant, dossier, (affaire) => ({
    ...affaire,
    criteres: { ...affaire.criteres, ...criteres },
  }));

export const voixRecueillies = <C extends Commission>(
  avant: C,
  { dossier, voix }: CommissionEventOf<'VoixRecueillies'>['data'],
): C => surAffaire(avant, dossier, (affaire) => ({ ...affaire, voix, decision: sansVote(affaire) }));

export const decisionPrise = <C extends Commission>(
  avant: C,
  { dossier, issue, par, motif, prochaineSeance, le }: CommissionEventOf<'DecisionPrise'>['data'],
): C =>
  surAffaire(avant, dossier, (affaire) => ({
    ...affaire,
    decision: { issue, par, motif, prochaineSeance: prochaineSeance ?? null, le },
  }));

export const decisionRouverte = <C extends Commission>(avant: C, { dossier }: { dossier: string }): C =>
  surAffaire(avant, dossier, (affaire) => ({ ...affaire, decision: null }));

/** A count that changes undoes what was decided by it. */
const sansVote = ({ decision }: Affaire): Affaire['decision'] => (decision?.par === 'vote' ? null : decision);

const surAffaire = <C extends Commission>(
  avant: C,
  dossier: string,
  f: (affaire: Affaire) => Affaire,
): C => ({
  ...avant,
  affaires: avant.affaires.map((affaire) => (affaire.dossier === dossier ? f(affaire) : affaire)),
});
