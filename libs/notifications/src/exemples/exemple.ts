import { type CourrierAEnvoyer, type EnvoiAFaire, messageIdOf } from '@pdn/contracts/courrier';
import type { Destinataire, Gabarit } from '@pdn/domain';
import { CONTENUS } from './contenus.js';

const PERSONNES: Record<Destinataire, CourrierAEnvoyer['destinataire']> = {
  employeur: { prenom: 'Sandrine', nom: 'Hébert', courriel: 'direction@le-hublot.example.org' },
  professionnel: { prenom: 'Inès', nom: 'Quoniam', courriel: 'ines.quoniam@le-hublot.example.org' },
  coordinateur: { prenom: 'Claire', nom: 'Lemarié', courriel: 'coordination@pdn-manche.example.org' },
  membre: { prenom: 'Étienne', nom: 'Brisset', courriel: 'etienne.brisset@msa.example.org' },
  caf: { prenom: 'Brigitte', nom: 'Dutableau', courriel: 'avs@caf-manche.example.org' },
};

const ID = '3f6f1c0e-5d0a-5b7e-9c3e-0123456789ab';
const EXPEDITEUR = 'envois@pdn-manche.example.org';

/** A made-up courrier: what a mail looks like, for whoever writes its text. */
export function exemple(gabarit: Gabarit, change: Partial<CourrierAEnvoyer> = {}): CourrierAEnvoyer {
  const contenu = CONTENUS[gabarit];
  const role = change.role ?? contenu.role ?? 'employeur';
  return {
    id: ID,
    messageId: messageIdOf(ID, EXPEDITEUR),
    gabarit,
    classe: 'acte',
    date: '2018-11-26T13:00:00.000Z',
    destinataire: PERSONNES[role],
    copie: [],
    lecteur: null,
    donnees: {},
    textes: {},
    dossier: {
      entite: entiteDe(gabarit),
      numero: 'PDN-50-2018-0007',
      programme: 'parentalite',
      professionnel: { prenom: 'Inès', nom: 'Quoniam' },
      structure: { nom: 'Centre social Le Hublot', commune: 'Coutances' },
    },
    reseau: {
      cle: '50',
      nom: 'Promeneurs du Net de la Manche',
      exercice: false,
      expediteur: EXPEDITEUR,
      coordination: {
        nom: 'Claire Lemarié',
        courriel: 'coordination@pdn-manche.example.org',
        telephone: '02 61 91 00 10',
      },
      zone: 'Europe/Paris',
    },
    lien: null,
    ...contenu,
    ...change,
    role,
  };
}

/** A mail that leaves alone. */
export const seul = (courrier: CourrierAEnvoyer): EnvoiAFaire => ({
  id: courrier.id,
  messageId: courrier.messageId,
  courriers: [courrier],
});

function entiteDe(gabarit: Gabarit): CourrierAEnvoyer['dossier']['entite'] {
  if (gabarit.startsWith('appel-')) return 'appel';
  return gabarit.startsWith('seance-') ? 'commission' : 'labellisation';
}
