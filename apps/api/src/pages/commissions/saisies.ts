import type { CommandeDeSeance, Option } from '@pdn/contracts/ecrans';
import { seances, siege as seReunit, type Instance, type Programme } from '@pdn/domain';
import { FONCTIONS, GABARITS_COURTS, ISSUES, majuscule, PRESENCES, VOIES_DE_DECISION } from '@pdn/ecrans';
import type { CourrierLu, LigneSeance, SeanceLue } from '@pdn/persistence';
import { rendezVous } from '../formulaires/entretien.js';
import { leProgramme } from '../formulaires/programme.js';
import {
  cases,
  choix,
  date,
  dateHeure,
  ligne,
  motif,
  options,
  texte,
  type Saisie,
} from '../formulaires/saisie.js';
import { nomDeDossier, nomDeMembre } from './noms.js';

/** Members of the last session of the same body, when they are to be taken over. */
export const REPRENDRE = 'reprendre';

export const planification = (
  instances: readonly Instance[],
  programmes: Programme[],
  passees: readonly LigneSeance[],
): Saisie[] => [
  choix(
    'instance',
    'Instance',
    instances.filter(seReunit).map(({ cle, nom }) => ({ valeur: cle, libelle: nom })),
  ),
  leProgramme(programmes),
  ...rendezVous(120),
  ...(passees.length > 0
    ? [
        cases(
          REPRENDRE,
          'Membres',
          [{ valeur: 'oui', libelle: 'Inscrire les membres de la dernière séance de cette instance' }],
          (cochees) => (cochees.includes('oui') ? true : undefined),
          { facultatif: true },
        ),
      ]
    : []),
];

type DeLaPage = Exclude<
  CommandeDeSeance,
  | 'planifierSeance'
  | 'apprecierCriteres'
  | 'recueillirVoix'
  | 'constaterTransmission'
  | 'declencherEcheance'
  | 'constaterNonRemise'
>;

/** The forms of the page of a session, but those of the dossier under examination. */
export function saisiesDeSeance(seance: SeanceLue, courriers: CourrierLu[]): Record<DeLaPage, Saisie[]> {
  const { etat, instance, vue } = seance;
  const membre = choix('personne', 'Membre', membresDe(seance));
  const dossier = choix('dossier', 'Dossier', dossiersDe(seance));
  return {
    inscrireAffaire: [cache('dossier')],
    retirerAffaire: [cache('dossier')],
    differerAffaire: [cache('dossier'), motif],
    deciderAffaire: decision(etat),
    inscrireMembre: [
      ligne(80)('personne.prenom', 'Prénom'),
      ligne(80)('personne.nom', 'Nom'),
      ligne(254)('personne.courriel', 'Courriel'),
      ligne(30)('personne.telephone', 'Téléphone', { facultatif: true }),
      choix(
        'siege',
        'Siège',
        (instance?.sieges ?? []).map(({ cle, organisme }) => ({ valeur: cle, libelle: organisme })),
      ),
      choix('fonction', 'Fonction', libres(etat)),
    ],
    retirerMembre: [membre],
    convoquerMembres: [],
    noterPresence: [membre, choix('presence', 'Présence', options(PRESENCES))],
    declarerDeport: [
      dossier,
      membre,
      texte()('motif', 'Motif', { facultatif: true, aide: 'Sans rien dire de privé.' }),
    ],
    leverDeport: [dossier, membre],
    ouvrirSeance: [],
    ajournerSeance: [
      dateHeure('date', 'Nouvelle date', {
        aide: 'Les membres et les employeurs qui attendent la recevront.',
      }),
      ligne()('lieu', 'Lieu, s’il change', { facultatif: true }),
      motif,
    ],
    annulerSeance: [motif],
    etablirProcesVerbal: [
      texte(8000)('texte', 'Ce qu’il faut y ajouter', {
        facultatif: true,
        aide: 'Présences, déports, votes et décisions y sont déjà.',
      }),
    ],
    signerProcesVerbal: [
      choix(
        'signataire',
        'Qui signe',
        etat.etape === 'proces-verbal'
          ? seances.signatairesAttendus(etat).map((valeur) => ({
              valeur,
              libelle: majuscule(FONCTIONS[valeur]),
            }))
          : [],
      ),
    ],
    rectifierProcesVerbal: [
      choix('dossier', 'Dossier', dossiersDe(seance), { facultatif: true }),
      texte()('motif', 'Rectification'),
    ],
    classerTransmission: [choix('dossier', 'Dossier', refuses(seance))],
    renvoyerCourrier: [
      choix(
        'courrier',
        'Courriel',
        courriers
          .filter(({ etat: remise }) => remise === 'non-remis' || remise === 'incertain')
          .map(({ id, gabarit, personne }) => ({
            valeur: id,
            libelle: `${GABARITS_COURTS[gabarit]}, ${nomDeMembre(seance, personne ?? '')} (${vue.numero})`,
          })),
      ),
    ],
  };
}

/** Said by the page: read, never shown. */
export const cache = (nom: string): Saisie => ({
  champ: { type: 'texte', nom, libelle: nom, requis: true },
  lire: ([valeur]) => valeur,
});

const decision = ({ mode }: seances.Commission): Saisie[] => [
  cache('dossier'),
  choix(
    'issue',
    'Décision',
    (Object.keys(ISSUES) as seances.Issue[]).map((valeur) => ({ valeur, libelle: ISSUES[valeur].nom })),
  ),
  choix(
    'par',
    'Prise',
    options(VOIES_DE_DECISION).filter(
      ({ valeur }) =>
        mode === 'consensus-sinon-majorite' || (mode === 'consensus') === (valeur === 'consensus'),
    ),
  ),
  motif,
  date('prochaineSeance', 'Prochaine séance', {
    facultatif: true,
    aide: 'Si le dossier est ajourné : l’employeur et le professionnel en reçoivent la date.',
  }),
];

/** Those that nobody holds; several are plain members. */
const libres = ({ membres }: seances.Commission): Option[] =>
  options(FONCTIONS).filter(
    ({ valeur }) => valeur === 'membre' || !membres.some(({ fonction }) => fonction === valeur),
  );

const membresDe = (seance: SeanceLue): Option[] =>
  seance.etat.membres.map(({ personne }) => ({
    valeur: personne,
    libelle: nomDeMembre(seance, personne),
  }));

const dossiersDe = (seance: SeanceLue): Option[] =>
  seance.etat.affaires.map(({ dossier }) => ({ valeur: dossier, libelle: nomDeDossier(seance, dossier) }));

const refuses = (seance: SeanceLue): Option[] =>
  seance.etat.transmissions
    .filter(({ statut }) => statut.etat === 'refusee')
    .map(({ dossier }) => ({ valeur: dossier, libelle: nomDeDossier(seance, dossier) }));
