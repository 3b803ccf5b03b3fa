import type { EventOf } from '../events.js';
import type { Actif, ALabelliser, EnAnnuaire, EnProfil, Labellisation } from '../state.js';
import { attendre, enCours } from './attendre.js';

export const rendezVousFixe = (
  avant: Labellisation,
  rendezVous: EventOf<'RendezVousProfilFixe'>['data'],
): EnProfil => ({ ...attendre(avant, 'profil'), rendezVous });

export function declare(
  avant: Labellisation,
  { adresse, le }: EventOf<'ProfilCree' | 'ProfilAdapte'>['data'],
): EnProfil {
  const dossier = attendre(avant, 'profil');
  const serie = dossier.profil.statut === 'a-creer' ? dossier.profil.suivi.serie : dossier.profil.serie;
  return { ...dossier, profil: { statut: 'a-verifier', adresse, depuis: le, serie } };
}

export function refuse(
  avant: Labellisation,
  { manquants, le, saisiLe = le }: EventOf<'ProfilRefuse'>['data'],
): EnProfil {
  const dossier = attendre(avant, 'profil');
  if (dossier.profil.statut !== 'a-verifier') throw new TypeError('No profile was declared.');
  const serie = dossier.profil.serie + 1;
  return { ...dossier, profil: { statut: 'a-creer', manquants, suivi: { serie, depuis: saisiLe } } };
}

export function verifie(
  avant: Labellisation,
  { le, saisiLe = le }: EventOf<'ProfilVerifie'>['data'],
): EnAnnuaire {
  const dossier = attendre(avant, 'profil');
  return {
    ...enCours(dossier),
    etape: 'annuaire',
    engagements: dossier.engagements,
    label: dossier.label,
    fiche: { statut: 'a-valider', suivi: { serie: 1, depuis: saisiLe }, renvoi: null },
  };
}

export function ficheValidee(
  avant: Labellisation,
  { fiche, le }: EventOf<'FicheValidee'>['data'],
): EnAnnuaire {
  const dossier = attendre(avant, 'annuaire');
  const serie = dossier.fiche.statut === 'a-valider' ? dossier.fiche.suivi.serie : dossier.fiche.serie;
  return { ...dossier, fiche: { statut: 'a-publier', contenu: fiche, depuis: le, serie } };
}

/** Sent back before it is published, or a correction that is not taken: the directory keeps what it shows. */
export function ficheRenvoyee(
  avant: Labellisation,
  { motif, le, saisiLe = le }: EventOf<'FicheRenvoyee'>['data'],
): EnAnnuaire | ALabelliser | Actif {
  const dossier = attendre(avant, 'annuaire', 'label', 'actif');
  if (dossier.etape !== 'annuaire') return { ...dossier, correction: { statut: 'renvoyee', motif, le } };
  if (dossier.fiche.statut !== 'a-publier') throw new TypeError('No card waits to be published.');
  const suivi = { serie: dossier.fiche.serie + 1, depuis: saisiLe };
  return { ...dossier, fiche: { statut: 'a-valider', suivi, renvoi: { motif, le } } };
}

export function fichePubliee(
  avant: Labellisation,
  { fiche, le }: EventOf<'FichePubliee'>['data'],
): ALabelliser | Actif {
  const dossier = attendre(avant, 'annuaire');
  const { engagements } = dossier;
  const suite = { ...enCours(dossier), engagements, fiche, correction: null };
  return dossier.label
    ? { ...suite, etape: 'actif', label: dossier.label }
    : { ...suite, etape: 'label', publieeLe: le };
}

export function correctionProposee(
  avant: Labellisation,
  { fiche: contenu, le: depuis }: EventOf<'CorrectionDeFicheProposee'>['data'],
): ALabelliser | Actif {
  const dossier = attendre(avant, 'label', 'actif');
  return { ...dossier, correction: { statut: 'a-verifier', contenu, depuis } };
}

export const ficheModifiee = (
  avant: Labellisation,
  { fiche }: EventOf<'FicheModifiee'>['data'],
): ALabelliser | Actif => ({ ...attendre(avant, 'label', 'actif'), fiche, correction: null });
