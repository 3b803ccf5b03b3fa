import type { Avis, Cadre } from '@pdn/contracts/ecrans';
import { PageDossier, rendrePage } from '@pdn/ecrans';
import type { Chronologie, DossierLu, ReseauLu } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { eligibiliteAffichee, eligibiliteDuDossier } from '../../eligibilite/presenter.js';
import { etapeAVenir, etapePassee, envoiDe } from './chronologie.js';
import type { Refusee } from '../formulaires/index.js';
import { afficherFormulaire, formulairesPour } from './commandes.js';
import { enteteDe, tacheAffichee } from './entete.js';
import { lettreDuDossier } from './mise-en-demeure.js';
import { remplacementAOuvrir } from './remplacement.js';
import { signaturesDe } from './signatures.js';

export interface Vue {
  cadre: Cadre;
  reseau: ReseauLu;
  dossier: DossierLu;
  chronologie: Chronologie;
  role: RoleDeCle;
  /** Where the engine shows this dossier, for those who may look. */
  temporal: string | null;
}

export function pageDuDossier(
  vue: Vue,
  { avis = null, refusee = null }: { avis?: Avis | null; refusee?: Refusee | null },
): string {
  const { cadre, reseau, dossier, chronologie, role, temporal } = vue;
  const eligibilite = eligibiliteDuDossier(dossier);
  const qui = { parties: dossier.parties, reseau };
  return rendrePage(PageDossier, {
    ...{ cadre, avis, temporal },
    entete: enteteDe(dossier),
    personnes: dossier.parties,
    taches: dossier.taches.map((tache) => tacheAffichee(tache, qui)),
    eligibilite:
      eligibilite && eligibiliteAffichee(dossier.context.regles, dossier.etat.categorieMetier, eligibilite),
    commandes: formulairesPour(dossier, chronologie, role).map((formulaire) =>
      afficherFormulaire(formulaire, refusee),
    ),
    passe: chronologie.evenements.map((evenement) => etapePassee(evenement, chronologie.documents)),
    avenir: dossier.echeances.map(etapeAVenir(dossier.id, role)),
    signatures: signaturesDe(chronologie, reseau),
    lettre: lettreDuDossier(dossier),
    lies: dossier.lies,
    remplacer: remplacementAOuvrir(dossier, chronologie, role),
    courriels: chronologie.courriers.map((courrier) => envoiDe(courrier, qui)),
  });
}
