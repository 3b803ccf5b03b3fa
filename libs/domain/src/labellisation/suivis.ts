import type { Jour } from '../temps.js';
import type { Destinataire } from './events.js';
import {
  COMMISSION,
  FICHE,
  nomBilan,
  nomContresignature,
  nomEngagements,
  nomEntretien,
  PIECES,
  PROFIL,
  RENOUVELLEMENT,
  serieDuSuivi,
  serieSuspension,
} from './series.js';
import {
  estClose,
  type Bilan,
  type EnEngagements,
  type Label,
  type Labellisation,
  type Suivi,
} from './state.js';

type Visite = (suivi: Suivi, objet: string, attendu: Destinataire) => Suivi;

/** Every wait of a dossier with its name and who is awaited, replaced by what `f` makes of it. */
export function remplacerSuivis<D extends Labellisation>(dossier: D, f: Visite): D {
  return surEtape(dossier, f) as D;
}

/** Names of the series that can still remind or signal. */
export function seriesVivantes(dossier: Labellisation): string[] {
  const noms: string[] = [];
  remplacerSuivis(dossier, (suivi, objet) => {
    noms.push(serieDuSuivi(objet, suivi));
    return suivi;
  });
  if (!estClose(dossier) && dossier.suspension) noms.push(serieSuspension(dossier));
  return noms;
}

/** The series that runs now about `objet` for `destinataire`. */
export function serieEnCours(
  dossier: Labellisation,
  objet: string,
  destinataire: Destinataire,
): string | null {
  let trouvee: string | null = null;
  remplacerSuivis(dossier, (suivi, autre, attendu) => {
    if (autre === objet && attendu === destinataire) trouvee = serieDuSuivi(objet, suivi);
    return suivi;
  });
  return trouvee;
}

/** The wait for `attendu` about `objet` starts again on `depuis`, under the next number. */
export function recommencer<D extends Labellisation>(
  dossier: D,
  depuis: Jour,
  estConcerne: (attendu: Destinataire, objet: string) => boolean,
): D {
  return remplacerSuivis(dossier, (suivi, objet, attendu) =>
    estConcerne(attendu, objet) ? { serie: suivi.serie + 1, depuis } : suivi,
  );
}

function surEtape(dossier: Labellisation, f: Visite): Labellisation {
  switch (dossier.etape) {
    case 'instruction':
      if (!dossier.pieces) return dossier;
      return {
        ...dossier,
        pieces: { ...dossier.pieces, suivi: f(dossier.pieces.suivi, PIECES, 'employeur') },
      };
    case 'commission':
      return { ...dossier, suivi: f(dossier.suivi, COMMISSION, 'coordinateur') };
    case 'entretien':
      if (dossier.entretien.statut === 'favorable') return dossier;
      return { ...dossier, entretien: { ...dossier.entretien, suivi: surEntretien(dossier.entretien, f) } };
    case 'engagements':
      return surSignatures(dossier, f);
    case 'profil': {
      const label = dossier.label && surLabel(dossier.label, f);
      if (dossier.profil.statut !== 'a-creer') return { ...dossier, label };
      return {
        ...dossier,
        label,
        profil: { ...dossier.profil, suivi: f(dossier.profil.suivi, PROFIL, 'professionnel') },
      };
    }
    case 'annuaire': {
      const label = dossier.label && surLabel(dossier.label, f);
      if (dossier.fiche.statut !== 'a-valider') return { ...dossier, label };
      return {
        ...dossier,
        label,
        fiche: { ...dossier.fiche, suivi: f(dossier.fiche.suivi, FICHE, 'professionnel') },
      };
    }
    case 'actif':
      return { ...dossier, label: surLabel(dossier.label, f) };
    default:
      return dossier;
  }
}

function surEntretien(
  entretien: { statut: 'a-planifier' | 'prevu'; rang: number; suivi: Suivi },
  f: Visite,
): Suivi {
  const attendu = entretien.statut === 'prevu' ? 'professionnel' : 'coordinateur';
  return f(entretien.suivi, nomEntretien(entretien.rang), attendu);
}

function surSignatures(dossier: EnEngagements, f: Visite): EnEngagements {
  const signatures = dossier.signatures.map((signature) =>
    signature.statut === 'attendue'
      ? { ...signature, suivi: f(signature.suivi, nomEngagements(dossier.textes), signature.signataire) }
      : signature,
  );
  return { ...dossier, signatures };
}

function surLabel(label: Label, f: Visite): Label {
  return {
    ...label,
    suivi: f(label.suivi, RENOUVELLEMENT, 'employeur'),
    bilans: label.bilans.map((bilan) => surBilan(bilan, f)),
  };
}

function surBilan(bilan: Bilan, f: Visite): Bilan {
  const { exercice, remise, contresignature } = bilan;
  return {
    ...bilan,
    remise:
      remise.statut === 'attendue'
        ? { ...remise, suivi: f(remise.suivi, nomBilan(exercice), 'professionnel') }
        : remise,
    contresignature:
      contresignature.statut === 'attendue'
        ? { ...contresignature, suivi: f(contresignature.suivi, nomContresignature(exercice), 'employeur') }
        : contresignature,
  };
}
