import type { Context } from '../context.js';
import { delai } from '../echeances/delai.js';
import type { Destinataire } from '../events.js';
import { labelDe } from '../label/label-de.js';
import {
  FICHE,
  nomBilan,
  nomContresignature,
  nomEngagements,
  nomEntretien,
  PIECES,
  PROFIL,
  RENOUVELLEMENT,
  serieDuSuivi,
} from '../series.js';
import {
  estClose,
  type Bilan,
  type EnEngagements,
  type Label,
  type Labellisation,
  type Ouverte,
} from '../state.js';
import type { Gabarit } from './gabarits.js';
import type { CourrierIntent } from './intention.js';

/**
 * Somebody is waited for, and was or will be written to about it. The first mail, its reminders, the mail sent again and
 * the one to a new contact say the same and carry the same link.
 */
export interface Attente {
  serie: string;
  destinataire: Destinataire;
  /** The one that asks, then those that remind. */
  gabarits: [Gabarit, ...Gabarit[]];
  donnees: CourrierIntent['donnees'];
  lien?: NonNullable<CourrierIntent['lien']>;
}

/** In the order of the life. */
export function attentes(dossier: Labellisation, context: Context): Attente[] {
  if (estClose(dossier)) return [];
  const label = labelDe(dossier);
  return [...deLEtape(dossier, context), ...(label ? duLabel(dossier, label, context) : [])];
}

function deLEtape(dossier: Ouverte, context: Context): Attente[] {
  const { calendrier, regles } = context;
  switch (dossier.etape) {
    case 'instruction': {
      if (!dossier.pieces) return [];
      const { attendues, motif, suivi } = dossier.pieces;
      const dateLimite = delai(dossier, calendrier, suivi, regles.pieces.tache);
      return [
        {
          serie: serieDuSuivi(PIECES, suivi),
          destinataire: 'employeur',
          gabarits: ['pieces-a-fournir', 'pieces-relance'],
          donnees: { pieces: attendues.join(), motif: motif.id, dateLimite },
        },
      ];
    }
    case 'entretien': {
      if (dossier.entretien.statut !== 'prevu') return [];
      const { rang, date, dureeMinutes, lieu, suivi } = dossier.entretien;
      return [
        {
          serie: serieDuSuivi(nomEntretien(rang), suivi),
          destinataire: 'professionnel',
          gabarits: ['entretien-planifie', 'entretien-rappel'],
          donnees: { rang, date, dureeMinutes, lieu: lieu.id },
        },
      ];
    }
    case 'engagements':
      return signatures(dossier, context);
    case 'profil': {
      if (dossier.profil.statut !== 'a-creer') return [];
      const { manquants, suivi } = dossier.profil;
      const dateLimite = delai(dossier, calendrier, suivi, regles.profil.tache);
      return [
        {
          serie: serieDuSuivi(PROFIL, suivi),
          destinataire: 'professionnel',
          gabarits:
            manquants.length > 0
              ? ['profil-a-completer', 'profil-relance']
              : ['profil-relance', 'engagements-completes', 'profil-rendez-vous'],
          donnees: { ...(manquants.length > 0 ? { manquants: manquants.join() } : {}), dateLimite },
        },
      ];
    }
    case 'annuaire': {
      if (dossier.fiche.statut !== 'a-valider') return [];
      const { suivi } = dossier.fiche;
      return [
        {
          serie: serieDuSuivi(FICHE, suivi),
          destinataire: 'professionnel',
          gabarits: ['fiche-a-valider', 'fiche-relance'],
          donnees: { dateLimite: delai(dossier, calendrier, suivi, regles.fiche.tache) },
        },
      ];
    }
    default:
      return [];
  }
}

function signatures(dossier: EnEngagements, { calendrier, regles }: Context): Attente[] {
  const { charte, engagements } = dossier.textes;
  return dossier.signatures.flatMap((signature): Attente[] => {
    if (signature.statut !== 'attendue') return [];
    const { signataire, suivi } = signature;
    return [
      {
        serie: serieDuSuivi(nomEngagements(dossier.textes), suivi),
        destinataire: signataire,
        gabarits: [
          signataire === 'caf' ? 'convention-a-signer' : 'engagements-a-signer',
          'engagements-relance',
        ],
        donnees: {
          charte,
          engagements,
          dateLimite: delai(dossier, calendrier, suivi, regles.engagements.appeler),
        },
        lien: {
          acte: 'signature',
          signataire,
          charte,
          engagements,
          cle: `signature-${charte}.${suivi.serie}/${signataire}`,
        },
      },
    ];
  });
}

function duLabel(dossier: Ouverte, label: Label, context: Context): Attente[] {
  const invitation: Attente = {
    serie: serieDuSuivi(RENOUVELLEMENT, label.suivi),
    destinataire: 'employeur',
    gabarits: ['renouvellement-invitation', 'renouvellement-relance'],
    donnees: { terme: label.terme },
  };
  const estInvite = label.renouvellement.statut === 'a-demander' && label.renouvellement.invite;
  return [
    ...label.bilans.flatMap((bilan) => [...remise(bilan), ...contresignature(dossier, bilan, context)]),
    ...(estInvite ? [invitation] : []),
  ];
}

function remise({ exercice, dateLimite, remise }: Bilan): Attente[] {
  if (remise.statut !== 'attendue') return [];
  const serie = serieDuSuivi(nomBilan(exercice), remise.suivi);
  const { renvoi } = remise;
  return [
    {
      serie,
      destinataire: 'professionnel',
      gabarits: [renvoi ? 'bilan-a-corriger' : 'bilan-ouvert', 'bilan-rappel', 'bilan-relance'],
      donnees: { exercice, dateLimite, ...(renvoi ? { motif: renvoi.motif.id } : {}) },
      lien: { acte: 'bilan', exercice, cle: `${serie}/professionnel` },
    },
  ];
}

function contresignature(
  dossier: Ouverte,
  { exercice, contresignature }: Bilan,
  { calendrier, regles }: Context,
): Attente[] {
  if (contresignature.statut !== 'attendue') return [];
  const { suivi } = contresignature;
  const serie = serieDuSuivi(nomContresignature(exercice), suivi);
  const dateLimite = delai(dossier, calendrier, suivi, regles.engagements.appeler);
  return [
    {
      serie,
      destinataire: 'employeur',
      gabarits: ['bilan-a-contresigner'],
      donnees: { exercice, dateLimite },
      lien: { acte: 'contresignature', exercice, cle: `${serie}/employeur` },
    },
  ];
}
