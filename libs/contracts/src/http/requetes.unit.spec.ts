import { describe, expect, it } from '@jest/globals';
import { SIGNAUX_LABELLISATION } from '../temporal/index.js';
import {
  COMMANDES,
  deposerCandidature,
  ouverture,
  renvoyerCourrier,
  requeteCommande,
  valider,
} from './index.js';

const exemple = (type: string) => ({
  type,
  data: COMMANDES.find((commande) => commande.type === type)?.exemple,
});
const refus = (corps: unknown) => {
  const resultat = valider(requeteCommande, corps);
  return resultat.ok ? [] : resultat.champs.map(({ champ }) => champ);
};
const message = (corps: unknown) => {
  const resultat = valider(requeteCommande, corps);
  return resultat.ok ? null : resultat.champs[0]?.message;
};

describe('Les commandes en HTTP', () => {
  const duMoteur = ['declencherEcheance', 'constaterNonRemise'];

  it('couvrent toutes celles du moteur, sauf celles que personne n’envoie', () => {
    const offertes = [deposerCandidature, ...COMMANDES, renvoyerCourrier].map(({ type }) => type);
    expect([...offertes].sort()).toEqual(
      SIGNAUX_LABELLISATION.filter((nom) => !duMoteur.includes(nom)).sort(),
    );
  });

  it.each(COMMANDES.map((commande) => [commande.type, commande.exemple]))(
    '%s accepte son exemple',
    (type, data) => {
      expect(refus({ type, data })).toEqual([]);
    },
  );

  it.each([...duMoteur, 'deposerCandidature', 'inconnue', '', null, 3, undefined, '__proto__'])(
    'refusent le type %p',
    (type) => expect(refus({ type, data: {} })).toEqual(['type']),
  );
});

describe('Un refus nomme chaque champ', () => {
  it.each([
    ['un motif absent', 'demanderPieces', { pieces: ['trame-projet'] }, ['data.motif']],
    ['un motif vide', 'demanderPieces', { pieces: ['trame-projet'], motif: '   ' }, ['data.motif']],
    [
      'un motif sans fin',
      'demanderPieces',
      { pieces: ['trame-projet'], motif: 'a'.repeat(2001) },
      ['data.motif'],
    ],
    ['un motif illisible', 'demanderPieces', { pieces: ['trame-projet'], motif: 'a\u0000b' }, ['data.motif']],
    ['un demi-caractère', 'demanderPieces', { pieces: ['trame-projet'], motif: 'a\ud800b' }, ['data.motif']],
    ['une pièce inconnue', 'demanderPieces', { pieces: ['selfie'], motif: 'm' }, ['data.pieces.0']],
    ['aucune pièce', 'demanderPieces', { pieces: [], motif: 'm' }, ['data.pieces']],
    ['deux fautes', 'demanderPieces', { pieces: 'trame-projet', motif: 12 }, ['data.pieces', 'data.motif']],
    ['un champ en trop', 'declarerEligible', { admin: true }, ['data.admin']],
    ['une date qui n’existe pas', 'declarerEligible', { le: '2027-02-30' }, ['data.le']],
    ['une date absurde', 'declarerEligible', { le: '0001-01-01' }, ['data.le']],
    ['une date en nombre', 'declarerEligible', { le: 20270201 }, ['data.le']],
    [
      'une heure qui n’existe pas',
      'planifierEntretien',
      { date: '2027-02-01T24:00', dureeMinutes: 90, lieu: 'x' },
      ['data.date'],
    ],
    [
      'un jour qui n’existe pas',
      'planifierEntretien',
      { date: '2027-02-29T10:00', dureeMinutes: 90, lieu: 'x' },
      ['data.date'],
    ],
    [
      'une durée absurde',
      'planifierEntretien',
      { date: '2027-02-01T10:00', dureeMinutes: 1e9, lieu: 'x' },
      ['data.dureeMinutes'],
    ],
    [
      'une durée brisée',
      'planifierEntretien',
      { date: '2027-02-01T10:00', dureeMinutes: 9.5, lieu: 'x' },
      ['data.dureeMinutes'],
    ],
    [
      'une phrase dans une version',
      'ouvrirEngagements',
      { version: { charte: 'la charte', engagements: 'e1' } },
      ['data.version.charte'],
    ],
    [
      'une adresse qui exécute',
      'declarerProfil',
      { adapte: true, reseauSocial: 'facebook', adresse: 'javascript:alert(1)' },
      ['data.adresse'],
    ],
    [
      'un contrôle oublié',
      'verifierProfil',
      { controles: { photo: true } },
      [
        'data.controles.prenom_et_structure',
        'data.controles.logo',
        'data.controles.presentation_de_la_demarche',
        'data.controles.moyen_de_contact',
        'data.controles.lien_vers_l_annuaire',
        'data.controles.permanence_annoncee',
      ],
    ],
    [
      'une présentation trop longue',
      'validerFiche',
      {
        fiche: {
          ...(exemple('validerFiche').data as { fiche: object }).fiche,
          presentation: 'a'.repeat(701),
        },
      },
      ['data.fiche.presentation'],
    ],
    [
      'une permanence à l’envers',
      'validerFiche',
      {
        fiche: {
          ...(exemple('validerFiche').data as { fiche: object }).fiche,
          permanence: { jour: 'lundi', debut: '18:00', fin: '17:00' },
        },
      },
      ['data.fiche.permanence.fin'],
    ],
    [
      'un contact sans courriel',
      'changerContact',
      { contact: { prenom: 'A', nom: 'B' } },
      ['data.contact.courriel'],
    ],
    ['un contact par un faux identifiant', 'changerContact', { contact: { id: '42' } }, ['data.contact.id']],
    ['un contact qui n’est pas un objet', 'changerContact', { contact: 'Mme B' }, ['data.contact']],
    [
      'une phrase dans une correction',
      'corrigerSaisie',
      { version: 3, champ: 'le', valeur: 'Mme Dupont est partie', motif: 'm' },
      ['data.valeur'],
    ],
    [
      'un bilan incomplet',
      'remettreBilan',
      { exercice: 2027, contenu: { heures_en_ligne: -1 } },
      [
        'data.contenu.heures_en_ligne',
        'data.contenu.heures_hors_ligne',
        'data.contenu.contacts_public',
        'data.contenu.contacts_professionnels',
        'data.contenu.sollicitations_recues',
        'data.contenu.sollicitations_initiees',
        'data.contenu.nouveaux_participants',
        'data.contenu.familles',
        'data.contenu.structure',
        'data.contenu.suite',
      ],
    ],
    [
      'un courriel renvoyé sous un autre nom',
      'renvoyerCourrier',
      { courrier: 'x', gabarit: 'label-accorde' },
      ['data.courrier', 'data.gabarit'],
    ],
  ])('%s', (_cas, type, data, champs) => {
    expect(refus({ type, data })).toEqual(champs);
  });

  it.each([
    ['une liste', [], ['']],
    ['un texte', 'bonjour', ['']],
    ['rien', undefined, ['']],
    ['un acteur inventé', { ...exemple('declarerEligible'), auNomDe: 'president' }, ['auNomDe']],
    ['un champ en trop', { ...exemple('declarerEligible'), acteur: { kind: 'systeme' } }, ['acteur']],
    ['aucune donnée', { type: 'declarerEligible' }, ['data']],
  ])('%s', (_cas, corps, champs) => {
    expect(refus(corps)).toEqual(champs);
  });

  it('en français', () => {
    expect(message({ type: 'demanderPieces', data: { pieces: ['trame-projet'] } })).toBe(
      'Ce champ est obligatoire.',
    );
    expect(
      message({ type: 'demanderPieces', data: { pieces: ['trame-projet'], motif: 'a'.repeat(2001) } }),
    ).toBe('2\u202f000 caractères au plus.');
    expect(message({ type: 'rendreAvisEntretien', data: { avis: 'bof' } })).toBe(
      'Valeurs possibles : favorable, a-completer, defavorable.',
    );
  });

  it('sans répéter mille fautes', () => {
    const data = Object.fromEntries(Array.from({ length: 1000 }, (_, rang) => [`c${rang}`, rang]));
    expect(refus({ type: 'declarerEligible', data })).toHaveLength(50);
  });
});

describe('L’ouverture', () => {
  const bonne = deposerCandidature.exemple;
  const champs = (corps: object) => {
    const resultat = valider(ouverture, corps);
    return resultat.ok ? [] : resultat.champs.map(({ champ }) => champ);
  };

  it('vient de l’employeur, sauf mention', () => {
    expect(valider(ouverture, bonne)).toMatchObject({ ok: true, valeur: { auNomDe: 'employeur' } });
  });

  it.each([
    ['un SIRET faux', { structure: { ...bonne.structure, siret: '00005001300011' } }, ['structure.siret']],
    ['un SIRET trop court', { structure: { ...bonne.structure, siret: '123' } }, ['structure.siret']],
    ['un SIRET en nombre', { structure: { ...bonne.structure, siret: 5001300010 } }, ['structure.siret']],
    ['une structure inconnue', { structure: { id: 'STR-01' } }, ['structure.id']],
    ['un courriel faux', { contact: { ...bonne.contact, courriel: 'b.duclavier' } }, ['contact.courriel']],
    [
      'un en-tête glissé dans un courriel',
      { contact: { ...bonne.contact, courriel: 'a@b.fr\r\nBcc: c@d.fr' } },
      ['contact.courriel'],
    ],
    [
      'un nom de trois pages',
      { professionnel: { ...bonne.professionnel, nom: 'x'.repeat(5000) } },
      ['professionnel.nom'],
    ],
    [
      'des heures impossibles',
      { criteres: { ...bonne.criteres, heures_hebdomadaires_prevues: 169 } },
      ['criteres.heures_hebdomadaires_prevues'],
    ],
    [
      'un critère oublié',
      { criteres: { ...bonne.criteres, mandat_employeur: undefined } },
      ['criteres.mandat_employeur'],
    ],
    ['un projet en une phrase', { projet: 'Aider les parents' }, ['projet']],
    ['le jour sous son autre nom', { le: '2027-01-01' }, ['le']],
  ])('refuse %s', (_cas, change, attendus) => {
    expect(champs({ ...bonne, ...change })).toEqual(attendus);
  });
});
