import type { Context } from '../context.js';
import { serieDeLaCle, serieSuspension } from '../series.js';
import { whenCloseThenAnnoncerArchivage } from './when-close-then-annoncer-archivage.js';
import { estClose, type Labellisation } from '../state.js';
import { amenager, estRetenue } from './amenager.js';
import type { Echeance } from './echeance.js';
import { estEnPause } from './en-pause.js';
import type { Policy } from './policy.js';
import { whenBilanOuvertThenRelancerProfessionnel } from './when-bilan-ouvert-then-relancer-professionnel.js';
import { whenBilanRemisThenRelancerEmployeur } from './when-bilan-remis-then-relancer-employeur.js';
import { whenCommissionAjourneeThenEnregistrerDecision } from './when-commission-ajournee-then-enregistrer-decision.js';
import { whenEnListeDAttenteThenConfirmer } from './when-en-liste-d-attente-then-confirmer.js';
import { whenEngagementsCompletesThenRelancerProfil } from './when-engagements-completes-then-relancer-profil.js';
import { whenEngagementsOuvertsThenRelancerSignataires } from './when-engagements-ouverts-then-relancer-signataires.js';
import { whenEntretienAPlanifierThenSignaler } from './when-entretien-a-planifier-then-signaler.js';
import { whenEntretienPasseThenDemanderAvis } from './when-entretien-passe-then-demander-avis.js';
import { whenEntretienPrevuThenRappeler } from './when-entretien-prevu-then-rappeler.js';
import { whenFinAnnonceeThenPrendreEffet } from './when-fin-annoncee-then-prendre-effet.js';
import { whenLabelEnVigueurThenOuvrirBilan } from './when-label-en-vigueur-then-ouvrir-bilan.js';
import { whenPersonneRessourceProposeeThenRelancer } from './when-personne-ressource-proposee-then-relancer.js';
import { whenMiseEnDemeureThenAttendreReponse } from './when-mise-en-demeure-then-attendre-reponse.js';
import { whenPiecesDemandeesThenRelancerEmployeur } from './when-pieces-demandees-then-relancer-employeur.js';
import { whenProfilVerifieThenRelancerFiche } from './when-profil-verifie-then-relancer-fiche.js';
import { whenSuspendueSansFinThenFaireLePoint } from './when-suspendue-sans-fin-then-faire-le-point.js';
import { whenSuspendueThenConfirmerReprise } from './when-suspendue-then-confirmer-reprise.js';
import { whenTermeApprocheThenInviterARenouveler } from './when-terme-approche-then-inviter-a-renouveler.js';
import { whenTermePasseThenConfirmer } from './when-terme-passe-then-confirmer.js';

/** In the order of the life: this list is the future. */
const POLICIES: readonly Policy[] = [
  whenPiecesDemandeesThenRelancerEmployeur,
  whenCommissionAjourneeThenEnregistrerDecision,
  whenPersonneRessourceProposeeThenRelancer,
  whenEnListeDAttenteThenConfirmer,
  whenEntretienAPlanifierThenSignaler,
  whenEntretienPrevuThenRappeler,
  whenEntretienPasseThenDemanderAvis,
  whenEngagementsOuvertsThenRelancerSignataires,
  whenEngagementsCompletesThenRelancerProfil,
  whenProfilVerifieThenRelancerFiche,
  whenLabelEnVigueurThenOuvrirBilan,
  whenBilanOuvertThenRelancerProfessionnel,
  whenBilanRemisThenRelancerEmployeur,
  whenMiseEnDemeureThenAttendreReponse,
  whenTermeApprocheThenInviterARenouveler,
  whenTermePasseThenConfirmer,
  whenSuspendueThenConfirmerReprise,
  whenSuspendueSansFinThenFaireLePoint,
  whenFinAnnonceeThenPrendreEffet,
];

/** All that will happen by itself, by instant; `repere`s among it are only shown. */
export const echeances = (dossier: Labellisation, context: Context): Echeance[] =>
  aVenir(dossier, context).filter((echeance) => !estEnPause(dossier, echeance));

/** What waits until a mail that was not delivered is sent again. */
export const echeancesEnPause = (dossier: Labellisation, context: Context): Echeance[] =>
  aVenir(dossier, context).filter((echeance) => estEnPause(dossier, echeance));

/** What somebody paused or skipped. */
export const echeancesRetenues = (dossier: Labellisation, context: Context): Echeance[] =>
  estClose(dossier) ? [] : nonEchues(dossier, context).filter(({ cle }) => estRetenue(dossier, cle));

/** Fired ones too. */
export const toutesLesEcheances = (dossier: Labellisation, context: Context): Echeance[] =>
  estClose(dossier)
    ? whenCloseThenAnnoncerArchivage(dossier, context).sort(parInstant)
    : prevues(dossier, context).map(amenager(dossier, context)).sort(parInstant);

/** As the regles alone give them. */
export const prevues = (dossier: Labellisation, context: Context): Echeance[] =>
  POLICIES.flatMap((policy) => policy(dossier, context));

/** Reminders that nothing holds back, fired ones too. */
export const relancesEnVigueur = (dossier: Labellisation, context: Context): Echeance[] =>
  enVigueur(dossier, context).filter(
    (echeance) => echeance.action.kind === 'relance' && !estEnPause(dossier, echeance),
  );

const aVenir = (dossier: Labellisation, context: Context): Echeance[] =>
  enVigueur(dossier, context).filter(({ cle }) => !dossier.echues.includes(cle));

/** Neither held by somebody nor by a suspension; fired ones too. */
function enVigueur(dossier: Labellisation, context: Context): Echeance[] {
  const toutes = toutesLesEcheances(dossier, context);
  if (estClose(dossier)) return toutes;
  const enCours = toutes.filter(({ cle }) => !estRetenue(dossier, cle));
  if (!dossier.suspension) return enCours;
  const deLaSuspension = serieSuspension(dossier);
  return enCours.filter(
    ({ cle, action }) =>
      action.kind === 'repere' || action.kind === 'prise-d-effet' || serieDeLaCle(cle) === deLaSuspension,
  );
}

const nonEchues = (dossier: Labellisation, context: Context): Echeance[] =>
  toutesLesEcheances(dossier, context).filter(({ cle }) => !dossier.echues.includes(cle));

const parInstant = (a: Echeance, b: Echeance): number =>
  a.at < b.at || (a.at === b.at && a.cle < b.cle) ? -1 : 1;
