import type { CommandType } from '@pdn/domain';
import type { ActeDAppel } from './appel.js';
import { professionnelDe, structureDe } from './parties.js';
import type { EvenementDuRecit, LabellisationDuRecit, Recit } from './recit.js';
import { trouver } from './recit.js';

/** How one event of the story is played. */
export type Geste =
  | { par: 'appel'; acte: ActeDAppel }
  | { par: 'ouverture'; corps: Record<string, unknown>; auNomDe: 'employeur' }
  | {
      par: 'commande';
      cle: 'coordinateur' | 'caf';
      type: CommandType;
      data: Record<string, unknown>;
      auNomDe?: 'employeur' | 'professionnel';
      /** A session follows from it. */
      puisSeance?: true;
    }
  /** The session that rules on it is held, and the next one that the story tells is prepared. */
  | { par: 'seance'; issue: 'ajournee' | 'favorable' }
  | { par: 'lien'; acte: 'signature' | 'bilan' | 'contresignature'; role: 'employeur' | 'professionnel' }
  /** The engine must do it by itself, on that day. */
  | { par: 'moteur'; fait: string }
  /** Not played: why. */
  | { par: 'personne'; raison: string };

const parEmployeur = { cle: 'coordinateur', auNomDe: 'employeur' } as const;
const parProfessionnel = { cle: 'coordinateur', auNomDe: 'professionnel' } as const;
const coordination = { cle: 'coordinateur' } as const;

export function gesteDe(evenement: EvenementDuRecit, recit: Recit): Geste {
  if (evenement.type === 'correction_de_saisie' || evenement.type === 'import_activite')
    return { par: 'personne', raison: 'l’import de l’activité' };
  const acte = ACTES_DE_L_APPEL[evenement.type];
  if (acte) return { par: 'appel', acte };
  if (!evenement.labellisation) return { par: 'personne', raison: raisonDuReseau(evenement.type) };
  return gesteDuDossier(evenement, trouver(recit.labellisations, evenement.labellisation), recit);
}

const ACTES_DE_L_APPEL: Record<string, ActeDAppel | undefined> = {
  appel_ouvert: 'ouvrir',
  invitations_envoyees: 'inviter',
  appel_clos: 'clore',
  appel_resultats: 'publier',
};

function raisonDuReseau(type: string): string {
  if (type.startsWith('rencontre')) return 'les rencontres du réseau';
  if (type.startsWith('evaluation')) return 'l’évaluation';
  return 'les repères de l’année de pratique';
}

function gesteDuDossier(evenement: EvenementDuRecit, dossier: LabellisationDuRecit, recit: Recit): Geste {
  const { type, date, detail = '' } = evenement;
  const commande = (
    qui: { cle: 'coordinateur' | 'caf'; auNomDe?: 'employeur' | 'professionnel' },
    nom: CommandType,
    data: Record<string, unknown> = {},
  ): Geste => ({ par: 'commande', ...qui, type: nom, data });
  const exercice = dossier.bilan?.exercice;

  switch (type) {
    case 'candidature_deposee':
      return { par: 'ouverture', auNomDe: 'employeur', corps: candidature(dossier, recit) };
    case 'piece_demandee':
      return commande(coordination, 'demanderPieces', { pieces: ['trame-projet'], motif: detail });
    case 'piece_recue':
      return commande(parEmployeur, 'fournirPieces', {
        pieces: ['trame-projet'],
        criteres: { resultats_attendus_precises: true },
        contenu: detail,
      });
    case 'candidature_complete':
      return commande(coordination, 'declarerComplete');
    case 'candidature_eligible':
      return commande(coordination, 'declarerEligible');
    case 'candidature_refusee':
      return commande(coordination, 'refuserCandidature', {
        criteres: detail.split(' ; '),
        motif: dossier.candidature.motif,
      });
    case 'candidature_abandonnee':
      return commande(parEmployeur, 'abandonnerCandidature', {
        par: 'employeur',
        motif: dossier.candidature.motif,
      });
    case 'renvoi_en_commission':
      return {
        ...{ par: 'commande', ...coordination, type: 'renvoyerEnCommission' },
        data: { motif: dossier.candidature.motif },
        puisSeance: true,
      };
    case 'commission_ajournee':
      return { par: 'seance', issue: 'ajournee' };
    case 'commission_favorable':
      return { par: 'seance', issue: 'favorable' };
    case 'entretien_convoque':
      return commande(coordination, 'planifierEntretien', entretien(dossier, detail));
    case 'entretien_absence':
      return commande(parProfessionnel, 'constaterAbsence', { motif: detail });
    case 'entretien_a_completer':
      return commande(coordination, 'rendreAvisEntretien', { avis: 'a-completer', motif: detail });
    case 'entretien_favorable':
      return commande(coordination, 'rendreAvisEntretien', { avis: 'favorable' });
    case 'engagements_envoyes':
      return commande(coordination, 'ouvrirEngagements', { version: textes(dossier) });
    case 'signature':
      return { par: 'lien', acte: 'signature', role: evenement.acteur as 'employeur' | 'professionnel' };
    case 'convention_signee':
      return commande({ cle: 'caf' }, 'signerEngagements', {
        signataire: 'caf',
        version: textes(dossier),
        preuve: { nom: signataireDeLaCaf(recit) },
      });
    case 'rendez_vous_profil':
      return commande(coordination, 'fixerRendezVousProfil', {
        date: `${date}T14:30`,
        dureeMinutes: dossier.profil?.rendez_vous_minutes,
        lieu: trouver(recit.structures, dossier.structure).commune,
      });
    case 'profil_cree':
    case 'profil_adapte':
      return commande(parProfessionnel, 'declarerProfil', {
        adapte: type === 'profil_adapte',
        reseauSocial: dossier.profil?.reseau,
        adresse: dossier.profil?.url,
      });
    case 'profil_verifie':
      return commande(coordination, 'verifierProfil', { controles: dossier.profil?.controles });
    case 'fiche_validee':
      return commande(parProfessionnel, 'validerFiche', { fiche: ficheValidee(dossier, recit) });
    case 'fiche_publiee':
      return commande(coordination, 'publierFiche');
    case 'fiche_modifiee':
      return commande(parProfessionnel, 'modifierFiche', { fiche: fiche(dossier) });
    case 'correction_de_fiche_publiee':
      return commande(coordination, 'publierFiche');
    case 'label_accorde':
      return commande({ cle: 'caf' }, 'accorderLabel', { terme: dossier.label?.terme });
    case 'changement_contact_employeur':
      return commande(parEmployeur, 'changerContact', { contact: nouveauContact(dossier) });
    case 'bilan_ouvert':
      return { par: 'moteur', fait: 'BilanOuvert' };
    case 'bilan_remis':
      return { par: 'lien', acte: 'bilan', role: 'professionnel' };
    case 'bilan_contresigne':
      return { par: 'lien', acte: 'contresignature', role: 'employeur' };
    case 'bilan_renvoye':
      return commande(coordination, 'renvoyerBilan', { exercice, motif: detail });
    case 'bilan_accepte':
      return commande(coordination, 'accepterBilan', { exercice });
    case 'suspension':
      return commande(coordination, 'suspendre', { raison: 'fermeture-structure', motif: detail });
    case 'reprise':
      return commande(coordination, 'reprendre');
    default:
      throw new Error(`The story holds an event that nobody knows how to play: ${type}`);
  }
}

function candidature(dossier: LabellisationDuRecit, recit: Recit): Record<string, unknown> {
  const professionnel = professionnelDe(recit, dossier.professionnel);
  const { projet, criteres } = dossier.candidature;
  return {
    programme: 'parentalite',
    voie: dossier.voie === 'appel' ? 'appel' : 'hors-appel',
    categorieMetier: dossier.categorie_metier,
    professionnel,
    structure: structureDe(recit, dossier.structure),
    // somebody who works alone has no employer: she applied for herself
    contact: trouver(recit.structures, dossier.structure).contact ?? professionnel,
    criteres,
    projet: { resultatsAttendus: projet.resultats_attendus, organisation: projet.organisation },
  };
}

/** « entretien du 2018-11-19 à 10:00 » */
function entretien(dossier: LabellisationDuRecit, detail: string): Record<string, unknown> {
  const [, jour, heure] = /du (\S+) à (\S+)/.exec(detail) ?? [];
  const prevu = dossier.entretiens?.find((autre) => autre.date === jour);
  return { date: `${jour}T${heure}`, dureeMinutes: prevu?.duree_minutes || 90, lieu: prevu?.lieu };
}

function textes({ engagements }: LabellisationDuRecit) {
  return { charte: engagements?.version_charte, engagements: engagements?.version_engagements };
}

function signataireDeLaCaf({ groupe_de_pilotage }: Recit): string {
  const membre = groupe_de_pilotage.membres.find(({ organisme }) => organisme === 'Caf');
  if (!membre) throw new Error('The story names nobody at the Caf.');
  return `${membre.personne.prenom} ${membre.personne.nom}`;
}

function fiche({ annuaire }: LabellisationDuRecit) {
  if (!annuaire) throw new Error('A card is published that the story does not hold.');
  const { code_insee: _, programme: __, reseaux, ...publiee } = annuaire.fiche;
  return { ...publiee, reseaux: reseaux.map(({ reseau, url: adresse }) => ({ reseau, adresse })) };
}

/** The story holds the last state of a card; before its one change the permanence was on another day. */
function ficheValidee(dossier: LabellisationDuRecit, recit: Recit) {
  const derniere = fiche(dossier);
  const change = recit.evenements.some(
    ({ type, labellisation }) => type === 'fiche_modifiee' && labellisation === dossier.id,
  );
  return change ? { ...derniere, permanence: { ...derniere.permanence, jour: 'mardi' } } : derniere;
}

function nouveauContact(dossier: LabellisationDuRecit) {
  return dossier.incidents?.find(({ type }) => type === 'changement_contact_employeur')?.nouveau;
}
