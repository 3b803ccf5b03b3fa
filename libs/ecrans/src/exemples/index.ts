import { PageEcheance } from '../echeance/page-echeance.js';
import { PageAdoption } from '../regles/page-adoption.js';
import { PageBrouillon } from '../regles/page-brouillon.js';
import { PageComparaison } from '../regles/page-comparaison.js';
import { PageRegles } from '../regles/page-regles.js';
import { PageEssai } from '../essai/page-essai.js';
import { rendrePage } from '../rendre-page.js';
import { PageAnnuaire } from '../annuaire/page-annuaire.js';
import { PageBoite } from '../boite/page-boite.js';
import { PageBoiteMessage } from '../boite/page-boite-message.js';
import { PageInstances } from '../commission/page-instances.js';
import { PageProcesVerbal } from '../commission/page-proces-verbal.js';
import { PageSeance } from '../commission/page-seance.js';
import { PageSeances } from '../commission/page-seances.js';
import { PageCandidater } from '../candidater/page-candidater.js';
import { PageConnexion } from '../connexion/page-connexion.js';
import { PageDossier } from '../dossier/page-dossier.js';
import { PageDossiers } from '../dossiers/page-dossiers.js';
import { PageNouveauDossier } from '../dossiers/page-nouveau-dossier.js';
import { PageAppel } from '../appels/page-appel.js';
import { PageAppels } from '../appels/page-appels.js';
import { PageImport } from '../appels/page-import.js';
import { PageEmployeur } from '../employeur/page-employeur.js';
import { PageEmployeurs } from '../employeur/page-employeurs.js';
import { PageMiseEnDemeure } from '../mise-en-demeure/page-mise-en-demeure.js';
import { PageHistoire } from '../histoire/page-histoire.js';
import { PageErreur } from '../erreur/page-erreur.js';
import { PageBilan } from '../lien/bilan/page-bilan.js';
import { PageActe } from '../lien/acte/page-acte.js';
import { PageActeRecu } from '../lien/acte/page-acte-recu.js';
import { PageBilanRecu } from '../lien/bilan/page-bilan-recu.js';
import { PageContresignatureRecue } from '../lien/contresignature/page-contresignature-recue.js';
import { PageContresignature } from '../lien/contresignature/page-contresignature.js';
import { PageLienMort } from '../lien/page-lien-mort.js';
import { PageSignatureRecue } from '../lien/signature/page-signature-recue.js';
import { PageSignature } from '../lien/signature/page-signature.js';
import { annuaire } from './annuaire.js';
import { appel, appels, importation } from './appels.js';
import { boite, boiteMessage } from './boite.js';
import { candidater, exception } from './candidater.js';
import { instances, seance, seancePreparee, seances, seanceSignee } from './commission.js';
import { cadre, cadreDuBureau } from './cadre.js';
import { dossier } from './dossier.js';
import { dossiers, nouveauDossier } from './dossiers.js';
import { echeance } from './echeance.js';
import { histoire } from './histoire.js';
import { miseEnDemeure } from './mise-en-demeure.js';
import { employeur, employeurs } from './employeur.js';
import { adoption, brouillon, comparaison, essai, regles } from './regles.js';
import {
  acte,
  acteComplet,
  acteRecu,
  bilan,
  bilanRecu,
  contresignature,
  contresignatureRecue,
  lienMort,
  signature,
  signatureRecue,
} from './liens.js';

const exercice = cadreDuBureau({ exercice: true, maintenant: '2018-10-01T12:00:00.000Z' });

/** Every page in its telling states: what the tests check and what one looks at. */
export const EXEMPLES: Readonly<Record<string, string>> = {
  connexion: rendrePage(PageConnexion, { cadre: cadre({ reseau: null }), suite: '/dossiers' }),
  'connexion-refusee': rendrePage(PageConnexion, {
    cadre: cadre(),
    erreur: 'Cette clé n’est pas reconnue.',
  }),
  dossiers: rendrePage(PageDossiers, dossiers()),
  'dossiers-vide': rendrePage(
    PageDossiers,
    dossiers({
      cadre: exercice,
      lignes: [],
      total: 0,
      filtres: {},
      pagination: { curseur: 'z', suivant: null },
    }),
  ),
  'dossier-nouveau': rendrePage(PageNouveauDossier, nouveauDossier()),
  'dossier-nouveau-remplacement': rendrePage(
    PageNouveauDossier,
    nouveauDossier(
      {},
      {
        id: '0b2f5a1e-0000-4000-8000-000000000042',
        numero: 'PDN-50-2026-0042',
        professionnel: { prenom: 'Élodie', nom: 'Marquet' },
      },
    ),
  ),
  'dossier-nouveau-refuse': rendrePage(
    PageNouveauDossier,
    nouveauDossier({
      erreurs: [
        {
          champ: 'professionnel.courriel',
          message: 'Cette adresse de courriel est incomplète ou mal écrite.',
        },
      ],
    }),
  ),
  dossier: rendrePage(PageDossier, dossier()),
  'dossier-a-faire': rendrePage(
    PageDossier,
    dossier({
      cadre: exercice,
      avis: {
        ton: 'fait',
        titre: 'La demande est enregistrée',
        texte: 'Un courriel est parti à Hervé Dauphin.',
      },
      avenir: [],
      temporal: null,
      signatures: null,
      taches: [
        {
          cle: 'appeler',
          type: 'appeler-bilan',
          raison: 'Le bilan 2026 était attendu le 1er février.',
          depuis: '2018-09-20',
          appeler: { role: 'professionnel', nom: 'Élodie Marquet', telephone: '06 39 98 04 11' },
        },
        {
          cle: 'relire',
          type: 'relire-bilan',
          raison: 'Il est contresigné.',
          depuis: '2018-10-01',
          appeler: null,
        },
      ],
    }),
  ),
  'dossier-suspendu': rendrePage(
    PageDossier,
    dossier({
      avis: { ton: 'attention', titre: 'Le dossier est suspendu', texte: 'Tous les rappels attendent.' },
      entete: { ...dossier().entete, etat: 'suspendu', attenteDe: 'personne' },
      avenir: dossier().avenir.map((etape) => ({ ...etape, enPause: true })),
      commandes: [],
      courriels: [],
    }),
  ),
  'dossier-efface': rendrePage(
    PageDossier,
    dossier({
      avis: { ton: 'refus', titre: 'Rien n’est enregistré', texte: 'Ce dossier est archivé.' },
      entete: {
        ...dossier().entete,
        etat: 'archivee',
        attenteDe: 'personne',
        metier: null,
        voie: 'hors-appel',
      },
      personnes: { professionnel: null, contact: null, structure: null },
      avenir: [],
      commandes: [],
    }),
  ),
  'dossier-a-decider': rendrePage(
    PageDossier,
    dossier({
      entete: { ...dossier().entete, etat: 'candidature', attenteDe: 'coordinateur', labelAccordeLe: null },
      eligibilite: { ...exception, avisDuReseau: 'Les Promeneurs du réseau sont réservés.' },
    }),
  ),
  signature: rendrePage(PageSignature, signature()),
  'signature-a-revoir': rendrePage(
    PageSignature,
    signature({
      signataire: 'professionnel',
      valeurs: { nom: 'I. Quoniam' },
      erreurs: [{ champ: 'lu', message: 'Cochez la case après avoir lu les textes' }],
      refus: 'Les textes ont changé depuis que cette page a été ouverte.',
    }),
  ),
  'signature-recue': rendrePage(PageSignatureRecue, signatureRecue()),
  acte: rendrePage(PageActe, acte()),
  'acte-complet': rendrePage(PageActe, acteComplet()),
  'acte-recu': rendrePage(PageActeRecu, acteRecu()),
  'lien-mort': rendrePage(PageLienMort, lienMort()),
  'lien-sans-objet': rendrePage(
    PageLienMort,
    lienMort({ raison: 'sans-objet', action: null, adresse: null }),
  ),
  'lien-renvoye': rendrePage(PageLienMort, lienMort({ etat: 'envoye', action: null, adresse: null })),
  bilan: rendrePage(PageBilan, bilan()),
  'bilan-a-corriger': rendrePage(
    PageBilan,
    bilan({
      erreurs: [],
      rappels: [],
      aCorriger: { motif: 'Le nombre de contacts manque.', le: '2027-01-12' },
    }),
  ),
  'bilan-recu': rendrePage(PageBilanRecu, bilanRecu()),
  contresignature: rendrePage(PageContresignature, contresignature()),
  'contresignature-recue': rendrePage(PageContresignatureRecue, contresignatureRecue()),
  annuaire: rendrePage(PageAnnuaire, annuaire()),
  'annuaire-vide': rendrePage(PageAnnuaire, annuaire({ fiches: [], total: 0, communes: [] })),
  candidater: rendrePage(PageCandidater, candidater()),
  'candidater-repondu': rendrePage(PageCandidater, candidater({ reponse: exception })),
  'candidater-a-revoir': rendrePage(
    PageCandidater,
    candidater({
      erreurs: [{ champ: 'metier', message: 'Choisissez un métier de la liste, ou « autre ».' }],
    }),
  ),
  appels: rendrePage(PageAppels, appels()),
  'appels-vide': rendrePage(PageAppels, appels({ appels: [], ouvrir: null })),
  appel: rendrePage(PageAppel, appel()),
  import: rendrePage(PageImport, importation()),
  'import-vide': rendrePage(PageImport, importation({ apercu: null, refus: 'Ce fichier est vide.' })),
  boite: rendrePage(PageBoite, boite()),
  'boite-message': rendrePage(PageBoiteMessage, boiteMessage()),
  regles: rendrePage(PageRegles, regles()),
  'regles-lues-par-la-caf': rendrePage(
    PageRegles,
    regles({ cadre: exercice, partenaires: [], peutPreparer: false }),
  ),
  comparaison: rendrePage(PageComparaison, comparaison()),
  'comparaison-vide': rendrePage(PageComparaison, comparaison({ a: 'brouillon', ecarts: [] })),
  brouillon: rendrePage(PageBrouillon, brouillon()),
  'brouillon-a-revoir': rendrePage(
    PageBrouillon,
    brouillon({
      formulaire: 'saisie',
      erreurs: [{ champ: 'pieces.tache', message: 'La tâche vient après la dernière relance.' }],
    }),
  ),
  'brouillon-fichier-refuse': rendrePage(
    PageBrouillon,
    brouillon({
      modifieLe: null,
      formulaire: 'fichier',
      fichier: '{',
      refus: 'Ce fichier n’est pas du JSON : il manque peut-être une virgule ou un guillemet.',
    }),
  ),
  'brouillon-coordination': rendrePage(PageBrouillon, brouillon({ peutPublier: false, ecarts: [] })),
  echeance: rendrePage(PageEcheance, echeance()),
  'echeance-refusee': rendrePage(
    PageEcheance,
    echeance({
      apercu: null,
      au: '2027-02-07',
      erreurs: [{ champ: 'au', message: 'Ce jour n’est pas ouvré.' }],
    }),
  ),
  'echeance-en-pause': rendrePage(
    PageEcheance,
    echeance({
      gestes: ['reprendre'],
      geste: 'reprendre',
      echeance: { ...echeance().echeance, retenue: 'en-pause' },
    }),
  ),
  adoption: rendrePage(PageAdoption, adoption()),
  'adoption-d-un-dossier': rendrePage(
    PageAdoption,
    adoption({
      dossier: { id: adoption().dossiers[0]!.id, numero: 'PDN-50-2026-0042' },
      dossiers: adoption().dossiers.slice(0, 1),
    }),
  ),
  'adoption-faite': rendrePage(
    PageAdoption,
    adoption({
      resultats: [
        { id: 'a', numero: 'PDN-50-2026-0042', resultat: 'adoptee', message: null },
        { id: 'b', numero: 'PDN-50-2026-0043', resultat: 'deja', message: null },
        { id: 'c', numero: 'PDN-50-2026-0044', resultat: 'refusee', message: 'Ce dossier est clos.' },
      ],
    }),
  ),
  essai: rendrePage(PageEssai, essai()),
  'essai-vide': rendrePage(
    PageEssai,
    essai({ total: 0, pas: [], erreur: 'Le dernier jour vient après le premier.' }),
  ),
  seances: rendrePage(PageSeances, seances()),
  seance: rendrePage(PageSeance, seance()),
  'seance-preparee': rendrePage(PageSeance, seancePreparee()),
  'seance-signee': rendrePage(PageSeance, seanceSignee()),
  'proces-verbal': rendrePage(PageProcesVerbal, seanceSignee()),
  instances: rendrePage(PageInstances, instances()),
  employeur: rendrePage(PageEmployeur, employeur()),
  'employeur-sans-obligation': rendrePage(
    PageEmployeur,
    employeur({ annee: 2031, obligations: [], contacts: [], autresNoms: [] }),
  ),
  employeurs: rendrePage(PageEmployeurs, employeurs()),
  'employeurs-vide': rendrePage(
    PageEmployeurs,
    employeurs({ q: 'hublot', lignes: [], total: 0, pagination: { curseur: 'z', suivant: null } }),
  ),
  histoire: rendrePage(PageHistoire, histoire()),
  'histoire-d-un-seul-dossier': rendrePage(
    PageHistoire,
    histoire({ dossiers: histoire().dossiers.slice(0, 1), obligations: [], semblables: [] }),
  ),
  'mise-en-demeure': rendrePage(PageMiseEnDemeure, miseEnDemeure()),
  'mise-en-demeure-envoyee': rendrePage(
    PageMiseEnDemeure,
    miseEnDemeure({ envoyee: true, commande: null, destinataire: null, motif: null }),
  ),
  'erreur-404': rendrePage(PageErreur, {
    cadre: cadreDuBureau(),
    statut: 404,
    retour: { libelle: 'Voir les dossiers', adresse: '/dossiers' },
  }),
  'erreur-503': rendrePage(PageErreur, {
    cadre: cadre(),
    statut: 503,
    reessayerDans: 15,
    reference: '7f3a',
  }),
};
