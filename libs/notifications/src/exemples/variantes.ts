import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import type { Destinataire, Gabarit } from '@pdn/domain';
import { exemple } from './exemple.js';

const ROLES: Destinataire[] = ['employeur', 'professionnel', 'coordinateur', 'caf'];

/** Everything that is awaited until a date. */
const ATTENDUS: CourrierAEnvoyer['donnees'][] = [
  { quoi: 'pieces-a-fournir', dateLimite: '2019-01-10', pieces: 'fiche-de-poste' },
  { quoi: 'convention-a-signer', dateLimite: '2019-01-10' },
  { quoi: 'engagements-completes', dateLimite: '2019-01-10' },
  { quoi: 'profil-a-completer', dateLimite: '2019-01-10', manquants: 'logo' },
  { quoi: 'fiche-a-valider', dateLimite: '2019-01-10' },
  { quoi: 'fiche-a-reprendre', dateLimite: '2019-01-10' },
  { quoi: 'ressource-a-accepter', dateLimite: '2019-01-10', domaines: 'sante' },
  { quoi: 'mise-en-demeure', dateLimite: '2020-05-06', le: '2020-04-06' },
  { quoi: 'bilan-ouvert', dateLimite: '2020-02-28', exercice: 2019 },
  { quoi: 'bilan-a-corriger', dateLimite: '2020-02-28', exercice: 2019 },
  { quoi: 'bilan-a-contresigner', dateLimite: '2020-02-28', exercice: 2019 },
];

/** What a text leaves out or says otherwise. */
const VARIANTES: Partial<Record<Gabarit, CourrierAEnvoyer['donnees'][]>> = {
  'appel-invitation': [{ dateLimite: '2018-11-25' }],
  'appel-rappel': [{ dateLimite: '2018-11-25' }],
  'appel-prolonge': [{ dateLimite: '2018-11-25' }],
  'appel-resultats': [{ nombre: 1 }],
  'candidature-abandonnee': [{ par: 'professionnel' }],
  'candidature-refusee': [{ criteres: '' }],
  'commission-ajournee': [{}],
  'entretien-annule': [{}],
  'entretien-absence': [{}],
  'pieces-relance': [{ pieces: 'projet-structure,lettre-employeur', dateLimite: '2018-11-25' }],
  'pieces-restantes': [{ pieces: 'projet-structure', dateLimite: '2018-11-25' }],
  'liste-attente': [{ inscription: '2018-11-26', motif: 'd1f0c5de-0000-4000-8000-000000000001' }],
  'liste-attente-confirmee': [{}],
  'liste-attente-sortie': [{ entretienTenu: true }],
  'ressource-a-accepter': [{ dateLimite: '2018-11-25' }],
  'ressource-relance': [{ dateLimite: '2018-11-25' }],
  'ressource-reconnue': [{}],
  'ressource-terminee': [
    { par: 'coordination', le: '2021-06-30', motif: 'd1f0c5de-0000-4000-8000-000000000001' },
  ],
  'fiche-a-reprendre': [{ motif: 'd1f0c5de-0000-4000-8000-000000000001' }],
  'contact-change': [{ statut: 'personne-ressource' }],
  'profil-relance': [{ dateLimite: '2019-02-15', manquants: 'logo' }, { dateLimite: '2018-11-25' }],
  'profil-a-completer': [{ manquants: 'photo', dateLimite: '2018-11-25' }],
  'fiche-a-valider': [{ dateLimite: '2018-11-25' }],
  'fiche-relance': [{ dateLimite: '2018-11-25' }],
  'engagements-relance': [{ dateLimite: '2018-11-25' }],
  'bilan-rappel': [
    { exercice: 2019, dateLimite: '2020-02-14', motif: 'd1f0c5de-0000-4000-8000-000000000001' },
  ],
  'bilan-relance': [
    { exercice: 2019, dateLimite: '2020-01-31', motif: 'd1f0c5de-0000-4000-8000-000000000001' },
  ],
  'bilan-a-contresigner': [{ exercice: 2019, dateLimite: '2018-11-25' }],
  'bilan-a-corriger': [{ exercice: 2019, dateLimite: '2018-11-25' }],
  'labellisation-suspendue': [
    { du: '2019-09-02', terme: '2021-12-31' },
    { du: '2018-11-19', au: '2019-01-07' },
  ],
  'labellisation-reprise': [{ le: '2019-01-07' }],
  'date-changee': [
    ...ATTENDUS,
    { quoi: 'bilan-ouvert', dateLimite: '2020-04-30', ancienne: '2020-01-31', exercice: 2019 },
    { quoi: 'pieces-a-fournir', dateLimite: '2019-01-10', ancienne: '2019-01-10', pieces: 'fiche-de-poste' },
  ],
  'date-en-pause': ATTENDUS,
  'date-corrigee': [
    { du: '2018-11-19', au: '2019-01-07', motif: 'd1f0c5de-0000-4000-8000-000000000001' },
    { du: '2018-11-19', motif: 'd1f0c5de-0000-4000-8000-000000000001' },
  ],
  'renouvellement-relance': [{ terme: '2018-11-25' }],
  'renouvellement-demande': [{ rienNAChange: false }],
  'renouvellement-refuse': [{}],
  'bilan-desaccord': [{ exercice: 2019 }],
  'bilan-rouvert': [
    { exercice: 2019, dateLimite: '2018-11-25', motif: 'd1f0c5de-0000-4000-8000-000000000001' },
  ],
  'structure-changee': [
    { raison: 'fusion', le: '2019-09-02' },
    { raison: 'transfert', le: '2019-09-02' },
  ],
  'depart-declare': [
    { effet: '2021-06-30', remplacement: 'aucun', par: 'professionnel' },
    { effet: '2021-06-30', remplacement: 'a-voir', par: 'coordination' },
  ],
  'retrait-annonce': [
    {
      par: 'coordination',
      effet: '2021-06-30',
      motif: 'd1f0c5de-0000-4000-8000-000000000001',
    },
  ],
  'label-retire': [
    { par: 'depart', le: '2021-06-30' },
    { par: 'professionnel', le: '2021-06-30' },
    { par: 'coordination', le: '2021-06-30', finConvention: '2021-09-30' },
  ],
};

/** Sent again, or to a new contact, while somebody has paused the date. */
const DATE_EN_PAUSE: readonly Gabarit[] = [
  'pieces-a-fournir',
  'pieces-restantes',
  'ressource-a-accepter',
  'engagements-a-signer',
  'convention-a-signer',
  'profil-a-completer',
  'fiche-a-valider',
  'fiche-a-reprendre',
  'bilan-ouvert',
  'bilan-a-corriger',
  'bilan-a-contresigner',
  'mise-en-demeure',
];
const enPause = (gabarit: Gabarit): CourrierAEnvoyer['donnees'][] =>
  DATE_EN_PAUSE.includes(gabarit) ? [{ ...exemple(gabarit).donnees, dateLimite: null }] : [];

/** What is awaited by answering the mail: no link opens it. */
const SANS_LIEN = new Set(['engagements-completes', 'profil-a-completer']);

/** A courrier as every role would get it, and as it is with less to say. */
export const exemplesDe = (gabarit: Gabarit): CourrierAEnvoyer[] =>
  [exemple(gabarit).donnees, ...(VARIANTES[gabarit] ?? []), ...enPause(gabarit)].flatMap((donnees) =>
    ROLES.map((role) =>
      exemple(gabarit, {
        ...{ role, donnees, textes: { ...textes(donnees), ...exemple(gabarit).textes } },
        ...(SANS_LIEN.has(String(donnees['quoi'])) && { lien: null }),
      }),
    ),
  );

const textes = ({ motif }: CourrierAEnvoyer['donnees']): CourrierAEnvoyer['textes'] =>
  motif === undefined ? {} : { motif: 'Il manque les heures de juin.' };
