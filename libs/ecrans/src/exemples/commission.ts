import type {
  AffaireAffichee,
  DossierEnAttente,
  FormulaireDeSeance,
  Instances,
  Seance,
  Seances,
} from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';

const AVIS = 'Le réseau n’a pas d’avis sur ce métier : la commission juge au cas par cas.';

const enAttente = (rang: string, prenom: string, nom: string, metier: string): DossierEnAttente => ({
  id: `0b1c2d3e-0000-4000-8000-0000000000${rang}`,
  numero: `PDN-50-2026-00${rang}`,
  programme: 'parentalite',
  professionnel: { prenom, nom, fonction: metier },
  structure: { nom: 'La Fabrique du Bocage', commune: 'Mortain-Bocage' },
  metier,
});
const AGATHE = enAttente('55', 'Agathe', 'Fouchard', 'Conseillère conjugale et familiale');
const ROMAIN = enAttente('57', 'Romain', 'Vasselin', 'Médiateur numérique');
const HELENE = enAttente('58', 'Hélène', 'Pottier', 'Infirmière puéricultrice');

const formulaire = (type: FormulaireDeSeance['type'], plus: Partial<FormulaireDeSeance> = {}) => ({
  type,
  commande: '11111111-1111-4111-8111-111111111111',
  champs: [],
  ...plus,
});
const affaire = (dossier: DossierEnAttente, plus: Partial<AffaireAffichee> = {}): AffaireAffichee => ({
  dossier,
  avisDuReseau: AVIS,
  deports: [],
  decision: null,
  transmission: null,
  gestes: [],
  ...plus,
});

export const seance = (changements: Partial<Seance> = {}): Seance => ({
  cadre: cadreDuBureau(),
  avis: null,
  entete: {
    id: 'c0ffee00-0000-4000-8000-000000000001',
    version: 12,
    numero: 'COM-50-2027-0001',
    instance: 'Commission',
    programme: 'parentalite',
    date: '2027-01-19T14:00',
    dureeMinutes: 150,
    lieu: 'Avranches, salle des Grèves, et à distance',
    etat: 'ouverte',
    mode: 'consensus-sinon-majorite',
    quorum: 4,
    votantsPresents: 5,
  },
  affaires: [
    affaire(AGATHE, {
      decision: {
        issue: 'favorable',
        par: 'consensus',
        motif: 'Mission parentalité inscrite au projet, accueil gratuit et libre.',
        prochaineSeance: null,
      },
    }),
    affaire(ROMAIN),
    affaire(HELENE, {
      deports: ['Marie-Odile Caillard'],
      gestes: [formulaire('differerAffaire', { champs: [motif()], caches: { dossier: HELENE.id } })],
    }),
  ],
  deliberation: {
    dossier: ROMAIN.id,
    nom: 'Romain Vasselin',
    avisDuReseau: AVIS,
    grille: [
      {
        critere: 'entree_generaliste',
        libelle: 'L’entrée est généraliste, sans spécialité.',
        declare: 'Oui',
        appreciation: 'rempli',
      },
      {
        critere: 'mandat_employeur',
        libelle: 'Le professionnel est salarié et mandaté par son employeur.',
        declare: 'Non',
        appreciation: null,
      },
    ],
    voix: [
      { personne: 'v1', nom: 'Sylvie Aubert', siege: 'Caf', voix: 'defavorable' },
      { personne: 'v2', nom: 'Étienne Brisset', siege: 'MSA', voix: 'defavorable' },
      { personne: 'v3', nom: 'Jonas Lemoigne', siege: 'Promeneurs du Net', voix: null },
    ],
    votants: 3,
    apprecier: formulaire('apprecierCriteres', { caches: { dossier: ROMAIN.id } }),
    recueillir: formulaire('recueillirVoix', { caches: { dossier: ROMAIN.id } }),
    decider: formulaire('deciderAffaire', { champs: [motif()], caches: { dossier: ROMAIN.id } }),
  },
  proposes: [],
  differes: [],
  membres: [
    membre('v1', 'Sylvie Aubert', 'Caf', { fonction: 'presidence', presence: 'present' }),
    membre('v2', 'Étienne Brisset', 'MSA', { presence: 'a-distance' }),
    membre('v4', 'Marie-Odile Caillard', 'Employeurs du réseau', {
      presence: 'present',
      deports: ['Hélène Pottier'],
    }),
    membre('v6', 'Loïc Travers', 'SDJES', { presence: 'excuse' }),
    membre('v7', 'Claire Lemarié', 'Coordination', { fonction: 'rapporteur', voix: 'consultative' }),
  ],
  taches: [],
  formulaires: [formulaire('ajournerSeance', { champs: [motif()] })],
  avenir: [
    {
      cle: 'seance.1/proces-verbal',
      jour: '2027-01-20',
      libelle: 'Tâche : établir le procès-verbal',
      condition: 'Sauf s’il est établi, ou la séance ajournée, avant',
    },
  ],
  courriels: [
    {
      id: 'c1',
      objet: 'Convocation',
      a: 'Sylvie Aubert',
      etat: 'Remis',
      le: '2027-01-05T08:00:00.000Z',
    },
  ],
  procesVerbal: { etabli: false, texte: null, signatures: [], rectifications: [] },
  suivante: {
    id: 'c0ffee00-0000-4000-8000-000000000002',
    date: '2027-03-23T14:00',
    lieu: 'Saint-Lô',
  },
  ...changements,
});

export const seanceSignee = (): Seance => {
  const ouverte = seance();
  return {
    ...ouverte,
    entete: { ...ouverte.entete, etat: 'signee' },
    affaires: [
      affaire(AGATHE, {
        decision: { issue: 'favorable', par: 'vote', motif: null, prochaineSeance: null },
        transmission: 'transmise',
      }),
      affaire(ROMAIN, {
        decision: {
          issue: 'ajournee',
          par: 'consensus',
          motif: 'Projet à préciser.',
          prochaineSeance: '2027-03-23',
        },
        transmission: 'refusee',
      }),
    ],
    deliberation: null,
    differes: [{ dossier: HELENE, motif: 'Pièces attendues.' }],
    taches: [
      {
        cle: 'transmission/x',
        type: 'reprendre-decision',
        raison: 'Un dossier n’a pas pu recevoir la décision de la séance : il a changé entre-temps.',
        depuis: '2027-01-22',
      },
    ],
    avenir: [],
    procesVerbal: {
      etabli: true,
      texte: 'La commission souhaite une grille plus courte.',
      signatures: [{ fonction: 'presidence', nom: 'Sylvie Aubert', le: '2027-01-22' }],
      rectifications: [
        { texte: 'Jonas Lemoigne s’est abstenu.', numero: 'PDN-50-2026-0057', le: '2027-01-25' },
      ],
    },
  };
};

export const seancePreparee = (): Seance =>
  seance({
    entete: { ...seance().entete, etat: 'preparation', votantsPresents: 0 },
    affaires: [],
    deliberation: null,
    proposes: [
      { dossier: ROMAIN, inscrire: formulaire('inscrireAffaire', { caches: { dossier: ROMAIN.id } }) },
    ],
    membres: [],
    courriels: [],
    suivante: null,
  });

export const seances = (changements: Partial<Seances> = {}): Seances => ({
  cadre: cadreDuBureau(),
  avis: null,
  aVenir: [
    {
      id: 'c0ffee00-0000-4000-8000-000000000001',
      numero: 'COM-50-2027-0001',
      instance: 'Commission',
      programme: 'parentalite',
      date: '2027-01-19T14:00',
      etat: 'convoquee',
      affaires: 3,
      decisions: 1,
      tache: 'etablir-proces-verbal',
    },
  ],
  passees: [],
  enAttente: [ROMAIN],
  planifier: formulaire('planifierSeance', {
    champs: [{ type: 'date-heure', nom: 'date', libelle: 'Date et heure', requis: true }],
  }),
  ...changements,
});

export const instances = (): Instances => ({
  cadre: cadreDuBureau(),
  instances: [
    {
      cle: 'commission',
      genre: 'commission',
      nom: 'Commission',
      sieges: [
        { cle: 'caf', organisme: 'Caf', places: 2, voix: 'deliberative' },
        { cle: 'coordination', organisme: 'Coordination', places: 1, voix: 'consultative' },
      ],
      mandats: ['demande-exceptionnelle', 'exclusion'],
      quorum: 2,
      mode: 'consensus-sinon-majorite',
      convocation: { joursAvant: 14, rappel: 2 },
    },
    {
      cle: 'caf',
      genre: 'caf',
      nom: 'Caf',
      sieges: [],
      mandats: ['label'],
      quorum: 0,
      mode: 'consensus',
      convocation: { joursAvant: 14, rappel: 2 },
    },
  ],
});

function motif() {
  return { type: 'texte-long' as const, nom: 'motif', libelle: 'Motif', requis: true };
}

function membre(
  personne: string,
  nom: string,
  siege: string,
  plus: Partial<Seance['membres'][number]>,
): Seance['membres'][number] {
  return {
    ...{ personne, nom, siege },
    fonction: 'membre',
    voix: 'deliberative',
    presence: null,
    convoque: true,
    deports: [],
    ...plus,
  };
}
