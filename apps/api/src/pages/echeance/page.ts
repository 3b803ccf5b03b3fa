import { randomUUID } from 'node:crypto';
import type { Cadre, EcheanceADecider } from '@pdn/contracts/ecrans';
import {
  apercuEcheance,
  peutEnvoyer,
  Refusal,
  type Acteur,
  type ActeSurEcheance,
  type Instant,
} from '@pdn/domain';
import { DESTINATAIRES, GABARITS_COURTS, PageEcheance, rendrePage } from '@pdn/ecrans';
import type { DossierLu, EcheanceLue } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { nomComplet } from '../dossier/personnes.js';
import { COMMANDES_DES_GESTES, commandeEssayee } from './gestes.js';

export interface Saisie {
  geste: ActeSurEcheance | null;
  au: string;
  motif: string;
}
export type Retour = Pick<EcheanceADecider, 'erreurs' | 'refus' | 'commande'>;

interface Vue {
  cadre: Cadre;
  reseau: string;
  dossier: DossierLu;
  echeance: EcheanceLue;
  acteur: Acteur & { kind: RoleDeCle };
}

export const gestesDe = ({ actes }: EcheanceLue, kind: RoleDeCle): ActeSurEcheance[] =>
  actes.filter((acte) => peutEnvoyer(COMMANDES_DES_GESTES[acte], { kind }));

/** What may be decided about one step, and what the chosen act would do. */
export function pageDeLEcheance(vue: Vue, saisie: Saisie, retour: Retour | null): string {
  const { cadre, dossier, echeance, acteur } = vue;
  const { cle, libelle, jour, prevueLe = null, limite = false, retenue } = echeance;
  const { calendrier, now } = dossier.context;
  const gestes = gestesDe(echeance, acteur.kind);
  const geste = saisie.geste ?? (gestes.length === 1 ? (gestes[0] ?? null) : null);
  return rendrePage(PageEcheance, {
    ...{ cadre, gestes, geste, au: saisie.au, motif: saisie.motif },
    dossier: {
      ...{ id: dossier.id, numero: dossier.vue.numero, version: dossier.version },
      professionnel: nomComplet(dossier.parties.professionnel),
    },
    echeance: { cle, libelle, jour, prevueLe, limite, retenue },
    demain: calendrier.plusJours(calendrier.jour(now as Instant), 1),
    commande: retour?.commande ?? randomUUID(),
    ...essayer(vue, geste, saisie.au, retour),
  });
}

function essayer(
  { dossier, reseau, echeance, acteur }: Vue,
  geste: ActeSurEcheance | null,
  au: string,
  retour: Retour | null,
): Pick<EcheanceADecider, 'apercu' | 'refus' | 'erreurs'> {
  const erreurs = retour?.erreurs ?? [];
  const refus = retour?.refus === undefined ? {} : { refus: retour.refus };
  if (geste === null || (geste === 'deplacer' && !/^\d{4}-\d{2}-\d{2}$/.test(au)))
    return { apercu: null, erreurs, ...refus };
  try {
    const commande = commandeEssayee(geste, echeance.cle, au);
    const { echeances, courriers } = apercuEcheance(commande, dossier.etat, {
      ...dossier.context,
      ...{ reseau, acteur },
    });
    const courriels = courriers.map(({ gabarit, destinataire, donnees: { dateLimite } }) => ({
      quoi: GABARITS_COURTS[gabarit],
      a: `pour ${DESTINATAIRES[destinataire]}`,
      dateLimite: typeof dateLimite === 'string' ? dateLimite : null,
    }));
    return { apercu: { echeances, courriels }, erreurs, ...refus };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (erreurs.length > 0 || retour?.refus !== undefined) return { apercu: null, erreurs, ...refus };
    return error.champ === 'au'
      ? { apercu: null, erreurs: [{ champ: 'au', message: error.message }] }
      : { apercu: null, erreurs: [], refus: error.message };
  }
}
