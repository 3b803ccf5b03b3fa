import type {
  Acte,
  ActeRecu,
  Bilan,
  BilanRecu,
  Contresignature,
  ContresignatureRecue,
  LienMort,
  PageQuiAgit,
  ReponsesBilan,
  Signature,
  SignatureRecue,
  Signe,
} from '@pdn/contracts/ecrans';
import { TEXTES_A_SIGNER } from '@pdn/contracts/textes';
import { cadre } from './cadre.js';

const page = (): PageQuiAgit => ({
  cadre: cadre(),
  numero: 'PDN-50-2026-0051',
  personne: {
    prenom: 'Sandrine',
    nom: 'Hébert',
    fonction: 'directrice',
    courriel: 'direction@le-hublot.example',
  },
  professionnel: { prenom: 'Inès', nom: 'Quoniam' },
  structure: { nom: 'Centre social Le Hublot', commune: 'Cherbourg-en-Cotentin' },
  action: '/l/jeton-d-exemple',
  commande: '00000000-0000-4000-8000-000000000020',
});

export const signe = (changements: Partial<Signe> = {}): Signe => ({
  le: '2027-01-19T15:20:00.000Z',
  nom: 'Sandrine Hébert',
  fonction: null,
  parLien: true,
  empreinte: '9f3a61c027de84b5'.repeat(4),
  ...changements,
});

const textes = () => {
  const [charte, engagements] = TEXTES_A_SIGNER;
  if (!charte || !engagements) throw new Error('No text to sign');
  return { charte, engagements };
};

export const signature = (changements: Partial<Signature> = {}): Signature => ({
  ...page(),
  ...textes(),
  signataire: 'employeur',
  dateLimite: '2027-02-18',
  autres: [
    { signataire: 'professionnel', nom: 'Inès Quoniam', signeLe: '2027-01-18T16:05:00.000Z' },
    { signataire: 'caf', nom: null, signeLe: null },
  ],
  ...changements,
});

export const signatureRecue = (changements: Partial<SignatureRecue> = {}): SignatureRecue => ({
  ...page(),
  ...textes(),
  signataire: 'employeur',
  signe: signe(),
  autres: signature().autres,
  profilVerifieLe: null,
  labelAccordeLe: null,
  ...changements,
});

export const lienMort = (changements: Partial<LienMort> = {}): LienMort => ({
  cadre: cadre(),
  raison: 'expire',
  action: '/l/jeton-d-exemple/nouveau',
  adresse: 'd…@le-hublot.example',
  etat: 'proposer',
  ...changements,
});

export const acte = (changements: Partial<Acte> = {}): Acte => ({
  ...page(),
  titre: 'Envoyer les pièces demandées',
  chapeau:
    'La coordination a besoin de quelques pièces pour étudier la candidature présentée pour Inès Quoniam.',
  dateLimite: { geste: 'À envoyer', jour: '2027-02-18' },
  lectures: [
    {
      genre: 'citation',
      titre: 'Ce que la coordination vous en dit',
      contenu: 'La fiche de poste ne dit pas le temps prévu chaque semaine.',
    },
  ],
  intitule: 'Ce que vous envoyez',
  champs: [
    {
      type: 'cases',
      nom: 'pieces',
      libelle: 'Pièces envoyées',
      requis: true,
      options: [
        { valeur: 'fiche-de-poste', libelle: 'fiche de poste' },
        { valeur: 'trame-projet', libelle: 'trame du projet' },
      ],
      valeurs: ['fiche-de-poste'],
    },
    {
      type: 'texte-long',
      nom: 'contenu',
      libelle: 'Où les lire, ou ce qu’elles disent',
      requis: true,
      valeur: '',
    },
  ],
  declarations: [],
  nomSaisi: '',
  bouton: 'Envoyer les pièces',
  ensuite: 'La coordination les lit.',
  erreurs: [{ champ: 'contenu', message: 'Cette réponse est attendue.' }],
  ...changements,
});

/** With everything that an act may give to read and ask to tick. */
export const acteComplet = (): Acte =>
  acte({
    titre: 'Accepter d’être personne ressource',
    lectures: [
      { genre: 'texte', texte: textes().charte },
      {
        genre: 'definitions',
        titre: 'Ce que le réseau annoncera',
        lignes: [['Mention', 'Personne ressource, santé']],
      },
      { genre: 'liste', titre: 'Sur quoi', points: ['santé', 'adolescence'] },
    ],
    champs: [],
    declarations: [{ nom: 'lu', libelle: 'J’ai lu ce texte et je l’accepte.', cochee: false }],
    erreurs: [{ champ: 'lu', message: 'Cochez cette case si vous avez lu ce texte.' }],
    refus: 'Le texte a changé. Relisez-le avant d’accepter.',
  });

export const acteRecu = (changements: Partial<ActeRecu> = {}): ActeRecu => ({
  ...page(),
  signe: signe(),
  titre: 'Vos pièces sont envoyées',
  lignes: [
    ['Pièces', 'fiche de poste'],
    ['Ce que vous en avez dit', 'Elle est à cette adresse :\nhttps://le-hublot.example/fiche-de-poste'],
  ],
  etapes: [
    { titre: 'Vous avez envoyé des pièces', faite: true },
    { titre: 'La coordination étudie la candidature', precision: 'Un courriel vous le dira', faite: false },
  ],
  ...changements,
});

const pageDInes = (): PageQuiAgit => ({
  ...page(),
  personne: {
    prenom: 'Inès',
    nom: 'Quoniam',
    fonction: 'référente famille',
    courriel: 'ines@le-hublot.example',
  },
});

export const bilan = (changements: Partial<Bilan> = {}): Bilan => ({
  ...pageDInes(),
  exercice: 2026,
  dateLimite: '2027-02-01',
  valeurs: {
    heures_en_ligne: '46',
    heures_hors_ligne: '19',
    contacts_public: 'beaucoup',
    activites_visio: '3',
  },
  erreurs: [
    { champ: 'contacts_public', message: 'Donnez un nombre entier, sans texte' },
    { champ: 'familles', message: 'Répondez en quelques phrases' },
  ],
  rappels: [
    { jour: '2027-01-25', copieEmployeur: false },
    { jour: '2027-02-04', copieEmployeur: false },
    { jour: '2027-02-11', copieEmployeur: true },
  ],
  ...changements,
});

const REPONSES: ReponsesBilan = {
  heures_en_ligne: 74.25,
  heures_hors_ligne: 32,
  contacts_public: 1083,
  contacts_professionnels: 35,
  sollicitations_recues: 80,
  sollicitations_initiees: 50,
  nouveaux_participants: 4,
  reponses_message_prive: 41,
  familles:
    'Des parents qui ne venaient pas demandent maintenant les horaires par message, puis passent nous voir.',
  structure: 'La sortie familiale a été complète en quatre jours.',
  suite: 'Des temps courts, proches de chez moi.',
};

export const bilanRecu = (changements: Partial<BilanRecu> = {}): BilanRecu => ({
  ...pageDInes(),
  exercice: 2026,
  signe: signe({ nom: 'Inès Quoniam' }),
  reponses: REPONSES,
  employeur: 'Sandrine Hébert',
  contresigneLe: null,
  accepteLe: null,
  ...changements,
});

export const contresignature = (changements: Partial<Contresignature> = {}): Contresignature => ({
  ...page(),
  exercice: 2026,
  remisLe: '2027-01-19',
  reponses: REPONSES,
  ...changements,
});

export const contresignatureRecue = (
  changements: Partial<ContresignatureRecue> = {},
): ContresignatureRecue => ({
  ...page(),
  exercice: 2026,
  accord: false,
  remarque: 'Les heures hors ligne me semblent sous-estimées.',
  signe: signe({ le: '2027-01-20T09:00:00.000Z' }),
  accepteLe: null,
  ...changements,
});
