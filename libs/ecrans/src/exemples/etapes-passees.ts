import type {
  ActeurAffiche,
  EtapePassee,
  Instant,
  LabellisationEvent,
  TexteJoint,
} from '@pdn/contracts/ecrans';

export const CLAIRE: ActeurAffiche = { kind: 'coordinateur', canal: 'ecran', nom: 'Claire Lemarié' };
export const HERVE: ActeurAffiche = { kind: 'employeur', canal: 'lien', nom: 'Hervé Dauphin' };
export const ELODIE: ActeurAffiche = { kind: 'professionnel', canal: 'lien', nom: 'Élodie Marquet' };
export const CAF: ActeurAffiche = { kind: 'caf', canal: 'ecran', nom: 'Sylvie Aubert' };
export const MOTEUR: ActeurAffiche = { kind: 'systeme', canal: 'moteur', nom: null };

const document = { id: '00000000-0000-4000-8000-000000000001', sha256: 'ab'.repeat(32) };
const textes = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };

type Ligne = [
  survenuLe: Instant,
  acteur: ActeurAffiche,
  evenement: LabellisationEvent,
  textes?: TexteJoint[],
];

const LIGNES: Ligne[] = [
  [
    '2026-03-24T09:12:00.000Z',
    { ...CLAIRE, auNomDe: 'employeur' },
    {
      type: 'CandidatureDeposee',
      data: {
        numero: 'PDN-50-2026-0042',
        reseau: '50',
        programme: 'parentalite',
        regles: 4,
        voie: 'appel',
        professionnel: 'p',
        structure: 's',
        contact: 'c',
        categorieMetier: 'referent_famille_centre_social',
        criteres: {
          pei_dans_le_projet_de_structure: true,
          resultats_attendus_precises: true,
          organisation_precisee: true,
          absence_relation_commerciale: true,
          recours_libre: true,
          mandat_employeur: true,
          entree_generaliste: true,
          profil_facebook_prevu: true,
          heures_hebdomadaires_prevues: 3,
          permanence_hebdomadaire_heures: 1,
        },
        projet: document,
        le: '2026-03-24',
      },
    },
  ],
  [
    '2026-03-26T08:40:00.000Z',
    CLAIRE,
    {
      type: 'PiecesDemandees',
      data: { pieces: ['projet-structure'], motif: document, serie: 1, le: '2026-03-26' },
    },
    [{ libelle: 'Motif', contenu: 'Il manque la partie sur la présence en ligne.' }],
  ],
  [
    '2026-04-02T07:01:00.000Z',
    MOTEUR,
    {
      type: 'RelanceEchue',
      data: {
        cle: 'pieces.1/relance-1',
        courrier: 'pieces-relance',
        destinataires: ['employeur'],
        copie: [],
        envoyee: true,
      },
    },
  ],
  [
    '2026-04-07T12:00:00.000Z',
    HERVE,
    { type: 'PiecesFournies', data: { pieces: ['projet-structure'], criteres: {}, le: '2026-04-07' } },
  ],
  ['2026-04-08T14:20:00.000Z', CLAIRE, { type: 'CandidatureDeclareeEligible', data: { le: '2026-04-08' } }],
  [
    '2026-04-09T09:05:00.000Z',
    CLAIRE,
    {
      type: 'EntretienPlanifie',
      data: { rang: 1, date: '2026-04-22T14:30', dureeMinutes: 90, lieu: document, le: '2026-04-09' },
    },
    [{ libelle: 'Lieu', contenu: 'Centre social Les Embruns, Granville' }],
  ],
  ['2026-04-22T15:10:00.000Z', CLAIRE, { type: 'EntretienFavorable', data: { rang: 1, le: '2026-04-22' } }],
  [
    '2026-04-23T08:03:00.000Z',
    CLAIRE,
    {
      type: 'EngagementsOuverts',
      data: {
        version: textes,
        signataires: ['employeur', 'professionnel', 'caf'],
        serie: 1,
        le: '2026-04-23',
      },
    },
  ],
  [
    '2026-04-23T15:42:00.000Z',
    ELODIE,
    { type: 'EngagementsSignes', data: { signataire: 'professionnel', version: textes, le: '2026-04-23' } },
  ],
  [
    '2026-04-24T08:20:00.000Z',
    MOTEUR,
    {
      type: 'CourrierNonRemis',
      data: {
        courrier: 'm',
        gabarit: 'engagements-a-signer',
        destinataire: 'employeur',
        serie: 'engagements.1',
        le: '2026-04-24',
      },
    },
  ],
  [
    '2026-04-27T12:31:00.000Z',
    CLAIRE,
    {
      type: 'CourrierRenvoye',
      data: {
        courrier: 'm',
        gabarit: 'engagements-a-signer',
        destinataire: 'employeur',
        serie: 'engagements.2',
        le: '2026-04-27',
      },
    },
  ],
  [
    '2026-05-04T07:15:00.000Z',
    HERVE,
    { type: 'EngagementsSignes', data: { signataire: 'employeur', version: textes, le: '2026-05-04' } },
  ],
  [
    '2026-05-05T09:58:00.000Z',
    CAF,
    { type: 'EngagementsSignes', data: { signataire: 'caf', version: textes, le: '2026-05-05' } },
  ],
  [
    '2026-05-05T09:58:00.000Z',
    CAF,
    { type: 'EngagementsCompletes', data: { version: textes, le: '2026-05-05' } },
  ],
  [
    '2026-06-12T09:00:00.000Z',
    { ...CLAIRE, auNomDe: 'professionnel' },
    { type: 'ProfilCree', data: { reseauSocial: 'facebook', adresse: document, le: '2026-06-12' } },
  ],
  ['2026-06-16T08:00:00.000Z', CLAIRE, { type: 'ProfilVerifie', data: { le: '2026-06-15' } }],
  [
    '2026-06-18T12:00:00.000Z',
    { ...CLAIRE, auNomDe: 'professionnel' },
    { type: 'FicheValidee', data: { fiche: document, le: '2026-06-18' } },
  ],
  ['2026-06-22T13:00:00.000Z', CLAIRE, { type: 'FichePubliee', data: { fiche: document, le: '2026-06-22' } }],
  [
    '2026-06-22T13:10:00.000Z',
    CAF,
    { type: 'LabelAccorde', data: { terme: '2028-06-30', le: '2026-06-22' } },
  ],
  [
    '2026-09-14T09:00:00.000Z',
    { kind: 'coordinateur', canal: 'api', nom: null },
    { type: 'FicheModifiee', data: { fiche: document, le: '2026-09-14' } },
  ],
  [
    '2026-12-01T08:00:00.000Z',
    MOTEUR,
    {
      type: 'BilanOuvert',
      data: { exercice: 2026, cle: 'bilan-2026', dateLimite: '2027-02-01', serie: 1, le: '2026-12-01' },
    },
  ],
];

export const PASSE: EtapePassee[] = LIGNES.map(([survenuLe, acteur, evenement, textes = []], rang) => ({
  version: rang + 1,
  evenement,
  survenuLe,
  acteur,
  textes,
}));
