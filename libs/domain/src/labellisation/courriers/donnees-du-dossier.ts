import { labelDe } from '../label/label-de.js';
import { estClose, type Labellisation, type Ouverte, type Retiree } from '../state.js';
import type { CourrierIntent } from './intention.js';

/** What the dossier still knows of its last decision, for a mail that is written again. */
export function donneesDuDossier(dossier: Labellisation): CourrierIntent['donnees'] {
  switch (dossier.etape) {
    case 'refusee':
      return { criteres: dossier.criteresManquants.join(), motif: dossier.motif.id };
    case 'classee':
    case 'ressource-proposee':
      return { motif: dossier.motif.id };
    case 'ressource-terminee':
      return { par: dossier.par, motif: dossier.motif.id, le: dossier.le };
    case 'personne-ressource':
      return { domaines: dossier.domaines.join(), ressource: dossier.ressource.id };
    case 'liste-attente':
      return {
        motif: dossier.motif.id,
        inscription: dossier.inscriteLe,
        ...(dossier.rang === null ? {} : { rang: dossier.rang }),
      };
    case 'abandonnee':
      return { par: dossier.par, motif: dossier.motif.id };
    case 'retiree':
      return { ...deLaFin(dossier), le: dossier.le };
    case 'commission':
      return {
        motif: (dossier.ajournement ?? dossier).motif.id,
        ...(dossier.prochaineSeance ? { prochaineSeance: dossier.prochaineSeance } : {}),
      };
    case 'entretien':
      return dossier.entretien.statut === 'a-planifier' && dossier.entretien.precedent
        ? { motif: dossier.entretien.precedent.motif.id, date: dossier.entretien.precedent.date }
        : {};
    case 'profil': {
      if (!dossier.rendezVous) return duLabel(dossier);
      const { date, dureeMinutes, lieu } = dossier.rendezVous;
      return { ...duLabel(dossier), date, dureeMinutes, lieu: lieu.id };
    }
    default:
      return estClose(dossier) ? {} : duLabel(dossier);
  }
}

function deLaFin({ fin }: Retiree): CourrierIntent['donnees'] {
  switch (fin.cause) {
    case 'retrait':
      return { par: fin.par, motif: fin.motif.id };
    case 'depart':
      return { par: 'depart', remplacement: fin.remplacement };
    case 'exclusion':
      return { motif: fin.motif.id };
  }
}

function duLabel(dossier: Ouverte): CourrierIntent['donnees'] {
  const label = labelDe(dossier);
  const { suspension } = dossier;
  return {
    ...(label ? { terme: label.terme } : {}),
    ...(label?.renouvellement.statut === 'demande'
      ? { rienNAChange: label.renouvellement.rienNAChange }
      : {}),
    ...(label?.renouvellement.statut === 'refuse' ? { motif: label.renouvellement.motif.id } : {}),
    ...(label?.finAnnoncee ? { effet: label.finAnnoncee.effet } : {}),
    ...(suspension ? { du: suspension.du, motif: suspension.motif.id } : {}),
    ...(suspension?.au ? { au: suspension.au } : {}),
  };
}
