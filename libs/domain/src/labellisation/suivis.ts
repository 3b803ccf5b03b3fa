import type { Jour } from '../temps.js';
import type { Destinataire } from './destinataire.js';
import {
  COMMISSION,
  FICHE,
  LISTE_ATTENTE,
  nomBilan,
  nomContresignature,
  nomEngagements,
  nomEntretien,
  nomManquement,
  PIECES,
  PROFIL,
  objetDeLaSerie,
  RENOUVELLEMENT,
  RESSOURCE,
  SERIE_ARCHIVAGE,
  serieDuSuivi,
  serieSuspension,
} from './series.js';
import {
  estClose,
  type Bilan,
  type EnEngagements,
  type EnProposition,
  type Label,
  type Labellisation,
  type Manquement,
  type ManquementClos,
  type Suivi,
} from './state.js';

type Visite = (suivi: Suivi, objet: string, attendu: Destinataire | null) => Suivi;

/** Every run of reminders of a dossier with its name and who is awaited, replaced by what `f` makes of it. */
export function remplacerSuivis<D extends Labellisation>(dossier: D, f: Visite): D {
  return surEtape(dossier, f) as D;
}

export interface SerieVivante {
  serie: string;
  attendu: Destinataire | null;
}

/** The series that can still remind or signal. */
export function seriesVivantes(dossier: Labellisation): SerieVivante[] {
  const vivantes: SerieVivante[] = [];
  remplacerSuivis(dossier, (suivi, objet, attendu) => {
    vivantes.push({ serie: serieDuSuivi(objet, suivi), attendu });
    return suivi;
  });
  if (!estClose(dossier) && dossier.suspension)
    vivantes.push({ serie: serieSuspension(dossier), attendu: 'coordinateur' });
  if (estClose(dossier) && dossier.etape !== 'archivee')
    for (const attendu of ['employeur', 'professionnel'] as const)
      vivantes.push({ serie: SERIE_ARCHIVAGE, attendu });
  return vivantes;
}

/** The series that runs now about `objet` for `destinataire`. */
export const serieEnCours = (
  dossier: Labellisation,
  objet: string,
  destinataire: Destinataire,
): string | undefined =>
  seriesVivantes(dossier).find(
    ({ serie, attendu }) => objetDeLaSerie(serie) === objet && attendu === destinataire,
  )?.serie;

/** The wait for `attendu` about `objet` starts again on `depuis`, under the next number; time that was given stays given. */
export function recommencer<D extends Labellisation>(
  dossier: D,
  depuis: Jour,
  estConcerne: (attendu: Destinataire | null, objet: string) => boolean,
): D {
  return remplacerSuivis(dossier, (suivi, objet, attendu) =>
    estConcerne(attendu, objet) ? { ...suivi, serie: suivi.serie + 1, depuis } : suivi,
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
    case 'liste-attente':
      return { ...dossier, suivi: f(dossier.suivi, LISTE_ATTENTE, 'employeur') };
    case 'ressource-proposee':
      return surProposition(dossier, f);
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

function surProposition(dossier: EnProposition, f: Visite): EnProposition {
  if (!dossier.proposition) return dossier;
  const acceptations = dossier.proposition.acceptations.map((acceptation) =>
    acceptation.statut === 'attendue'
      ? { ...acceptation, suivi: f(acceptation.suivi, RESSOURCE, acceptation.partie) }
      : acceptation,
  );
  return { ...dossier, proposition: { ...dossier.proposition, acceptations } };
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
    suivi: f(label.suivi, RENOUVELLEMENT, estInvite(label) ? 'employeur' : null),
    bilans: label.bilans.map((bilan) => surBilan(bilan, f)),
    manquement: label.manquement && surManquement(label.manquement, f),
  };
}

const surManquement = (manquement: Manquement | ManquementClos, f: Visite): Manquement | ManquementClos =>
  manquement.statut === 'notifie'
    ? { ...manquement, suivi: f(manquement.suivi, nomManquement(manquement.rang), 'employeur') }
    : manquement;

/** Before the invitation, and once they have asked, nobody waits for them. */
const estInvite = ({ renouvellement }: Label): boolean =>
  renouvellement.statut === 'a-demander' && renouvellement.invite;

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
