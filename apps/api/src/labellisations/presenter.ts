import type { ChronologieHttp, DossierHttp, ListeHttp } from '@pdn/contracts/http';
import type { Chronologie, DossierLu, EcheanceLue, EvenementLu, LigneDossier } from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { commandesPour } from '../commandes/possibles.js';
import { eligibiliteDuDossierEnHttp } from '../eligibilite/presenter.js';
import { documentsDe } from './documents.js';

export function dossierEnHttp(dossier: DossierLu, appelant: Identite): DossierHttp {
  const { id, version, vue, etat: plie, parties, lies, taches, echeances } = dossier;
  const {
    numero,
    programme,
    voie,
    etat,
    attenteDe,
    deposeeLe,
    labelAccordeLe,
    terme,
    clos,
    categorieMetier,
    regles,
  } = vue;
  return {
    ...{
      id,
      numero,
      version,
      programme,
      voie,
      etat,
      attenteDe,
      deposeeLe,
      labelAccordeLe,
      terme,
      clos,
      categorieMetier,
      regles,
    },
    eligibilite: eligibiliteDuDossierEnHttp(dossier),
    parties,
    remplace: plie.remplace,
    lies,
    taches,
    prochaineEcheance:
      echeances.find(({ action, retenue }) => action.kind !== 'repere' && retenue === null) ?? null,
    commandesPossibles: commandesPour(dossier, appelant.role),
  };
}

export const ligneEnHttp = (ligne: LigneDossier): ListeHttp['dossiers'][number] => ligne;

export function chronologieEnHttp(
  { evenements, courriers, documents }: Chronologie,
  { echeances }: DossierLu,
): ChronologieHttp {
  return {
    passe: evenements.map((evenement) => passeEnHttp(evenement, documents)),
    courriels: courriers.map(({ id, version, gabarit, classe, destinataire, copie, etat, le, cause }) => ({
      ...{ id, version, gabarit, classe, destinataire, copie, etat, le, cause },
    })),
    avenir: echeances.map(avenirEnHttp),
  };
}

function passeEnHttp(
  { version, evenement, survenuLe, acteur, seance }: EvenementLu,
  documents: Chronologie['documents'],
) {
  const { kind, through, nom, auNomDe } = acteur;
  return {
    version,
    type: evenement.type,
    data: evenement.data,
    survenuLe,
    acteur: { kind, through, nom, ...(auNomDe && { auNomDe }) },
    seance: seance && { id: seance.id, numero: seance.numero },
    documents: documentsDe(evenement, documents),
  };
}

function avenirEnHttp(echeance: EcheanceLue): ChronologieHttp['avenir'][number] {
  const { cle, jour, at, libelle, condition, action, enPause, retenue, prevueLe, actes } = echeance;
  return {
    ...{ cle, jour, at, libelle, condition, enPause, retenue, nature: action.kind },
    ...(prevueLe !== undefined && { prevueLe }),
    deplacable: actes.includes('deplacer'),
    sautable: actes.includes('sauter'),
    pausable: actes.includes('mettre-en-pause'),
    reprenable: actes.includes('reprendre'),
  };
}
