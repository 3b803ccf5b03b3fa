import type { CommissionEventOf } from '../events.js';
import type { Affaire, Annulee, Commission, EnPreparation, Membre, Transmission } from '../state.js';

export function planifiee(
  avant: Commission | null,
  { le, ...data }: CommissionEventOf<'SeancePlanifiee'>['data'],
): EnPreparation {
  if (avant) throw new TypeError('SeancePlanifiee opens a stream.');
  return {
    etape: 'preparation',
    version: 0,
    ...data,
    planifieeLe: le,
    serie: 1,
    serieDepuis: le,
    convoqueeLe: null,
    membres: [],
    affaires: [],
    differees: [],
    transmissions: [],
    echues: [],
    nonRemis: [],
  };
}

export function membreInscrit<C extends Commission>(
  avant: C,
  { personne, siege, fonction, voix }: CommissionEventOf<'MembreInscrit'>['data'],
): C {
  const membre: Membre = {
    ...{ personne, siege, fonction, voix },
    presence: null,
    convoque: avant.convoqueeLe !== null,
  };
  return { ...avant, membres: [...avant.membres, membre] };
}

export const membreRetire = <C extends Commission>(
  avant: C,
  { personne }: CommissionEventOf<'MembreRetire'>['data'],
): C => ({ ...avant, membres: avant.membres.filter((membre) => membre.personne !== personne) });

export function affaireInscrite<C extends Commission>(
  avant: C,
  { dossier, categorieMetier }: CommissionEventOf<'AffaireInscrite'>['data'],
): C {
  const affaire: Affaire = {
    ...{ dossier, categorieMetier },
    criteres: {},
    voix: [],
    deports: [],
    decision: null,
  };
  return {
    ...avant,
    affaires: [...avant.affaires, affaire],
    differees: avant.differees.filter((autre) => autre.dossier !== dossier),
  };
}

export const affaireRetiree = <C extends Commission>(avant: C, { dossier }: { dossier: string }): C => ({
  ...avant,
  affaires: avant.affaires.filter((affaire) => affaire.dossier !== dossier),
});

export const affaireDifferee = <C extends Commission>(
  avant: C,
  { dossier, motif }: CommissionEventOf<'AffaireDifferee'>['data'],
): C => ({
  ...affaireRetiree(avant, { dossier }),
  differees: [...avant.differees.filter((autre) => autre.dossier !== dossier), { dossier, motif }],
});

export const membresConvoques = <C extends Commission>(
  avant: C,
  { membres, le }: CommissionEventOf<'MembresConvoques'>['data'],
): C => ({
  ...avant,
  convoqueeLe: le,
  membres: avant.membres.map((membre) =>
    membres.includes(membre.personne) ? { ...membre, convoque: true } : membre,
  ),
});

/** Those that it has decided stay decided; whoever excused themselves may come on the new date. */
export function ajournee(
  avant: Commission,
  { date, lieu, motif, serie, dossiers, le }: CommissionEventOf<'SeanceAjournee'>['data'],
): EnPreparation {
  const transmissions = dossiers.map((dossier): Transmission => ({
    cle: `${dossier}/ajournement-${serie}`,
    ...{ dossier, motif, le },
    issue: 'ajournee',
    prochaineSeance: date.slice(0, 10),
    statut: { etat: 'a-transmettre' },
  }));
  return {
    ...avant,
    etape: 'preparation',
    ...{ date, serie },
    lieu: lieu ?? avant.lieu,
    serieDepuis: le,
    membres: avant.membres.map((membre) => ({ ...membre, presence: null })),
    transmissions: [...avant.transmissions, ...transmissions],
    echues: [],
  };
}

export const annulee = (
  avant: Commission,
  { motif, le }: CommissionEventOf<'SeanceAnnulee'>['data'],
): Annulee => ({ ...avant, etape: 'annulee', motif, annuleeLe: le });
