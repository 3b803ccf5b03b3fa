import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { PARTIES_DU_BILAN } from '../ecrans/bilan-questions.js';
import * as http from './index.js';
import type { CommandeHttp } from './commande.js';

const COMMANDES: readonly CommandeHttp[] = [
  http.deposerCandidature as unknown as CommandeHttp,
  ...(http.COMMANDES as unknown as CommandeHttp[]),
  http.ouvrirAppel as unknown as CommandeHttp,
  ...(http.COMMANDES_APPEL as unknown as CommandeHttp[]),
  http.planifierSeance as unknown as CommandeHttp,
  ...(http.COMMANDES_COMMISSION as unknown as CommandeHttp[]),
];

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
}

/** Every field where somebody may write what they like, or a number, by its place in the body. */
function champs(schema: Schema, chemin: string): { chemin: string; type: string }[] {
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [], additionalProperties } = schema;
  const dessous = [
    ...Object.entries(properties).flatMap(([nom, champ]) => champs(champ, chemin ? `${chemin}.${nom}` : nom)),
    ...(items ? champs(items, `${chemin}[]`) : []),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((autre) => champs(autre, chemin)),
    ...(typeof additionalProperties === 'object' ? champs(additionalProperties, `${chemin}.*`) : []),
  ];
  const libre = schema.enum === undefined && schema.const === undefined && !schema.format && !schema.pattern;
  if (!schema.type || schema.type === 'object' || schema.type === 'array') return dessous;
  return [...dessous, { chemin, type: schema.type === 'string' && libre ? 'texte' : schema.type }];
}
const FORMES = COMMANDES.map(({ type, data }) => ({
  type,
  champs: champs(z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' }) as Schema, ''),
}));
const tous = (type: string): string[] => [
  ...new Set(
    FORMES.flatMap((forme) => forme.champs.flatMap((champ) => (champ.type === type ? champ.chemin : []))),
  ),
];

/**
 * All that somebody may write freely, and whom it is about: professionals, employers, members, structures, the procedure.
 * A field that is not here has to be thought about before it exists.
 */
const TEXTES = [
  // why somebody decided, where to meet, what a session or a call says
  ...['motif', 'lieu', 'texte', 'titre'],
  // what an employer or a professional answers about their own duties
  ...['contenu', 'remarque', 'changements', 'reponse', 'preuve.nom', 'preuve.fonction'],
  ...['projet.resultatsAttendus', 'projet.organisation'],
  // professionals, contacts and members, by name
  ...[
    'professionnel',
    'contact',
    'personne',
    'membres[].personne',
    'invites[].professionnel',
    'invites[].contact',
  ].flatMap((qui) => [`${qui}.prenom`, `${qui}.nom`, `${qui}.fonction`]),
  ...['structure.nom', 'structure.commune', 'invites[].structure.nom', 'invites[].structure.commune'],
  // the public card of the professional
  ...['prenom', 'metier', 'structure', 'commune', 'presentation', 'mention'].map((nom) => `fiche.${nom}`),
  ...['ressource.mention', 'ressource.perimetre'],
  // the yearly bilan: sentences on what changed, never who
  ...['familles', 'public', 'demandes_individuelles', 'structure', 'equipe', 'reseau', 'suite'].map(
    (question) => `contenu.${question}`,
  ),
];

const DOCUMENTS = [
  ...[
    'adresse',
    'changements',
    'contenu',
    'fiche',
    'lieu',
    'motif',
    'preuve',
    'projet',
    'remarque',
    'reponse',
  ],
  ...['ressource', 'suiviPostal', 'texte', 'titre'],
];

const DU_PUBLIC =
  /enfant|mineur|jeune|parent|famill|eleve|fille|garcon|fratrie|naissance|(^|[._])ages?([._]|$)/i;

/** Number of docs/jamais.md. */
describe('20 : jamais rien de gardé sur un jeune ou un parent', () => {
  it('aucun champ libre que ceux-ci', () => expect(tous('texte').sort()).toEqual([...TEXTES].sort()));

  it('aucun document que ceux-ci, aucune personne que du réseau', () => {
    const de = (quoi: 'documents' | 'personnes') =>
      COMMANDES.flatMap((forme) => [forme, ...Object.values(forme.listes ?? {})].flatMap((une) => une[quoi]));
    expect([...new Set(de('documents'))].sort()).toEqual(DOCUMENTS);
    expect([...new Set(de('personnes'))].sort()).toEqual(['contact', 'personne', 'professionnel']);
  });

  it('ce qui parle du public est un nombre, un oui ou un non', () => {
    const duPublic = FORMES.flatMap((forme) => forme.champs).filter(({ chemin }) => DU_PUBLIC.test(chemin));
    expect(duPublic.length).toBeGreaterThan(4);
    expect(
      duPublic.filter(({ type }) => type !== 'number' && type !== 'integer' && type !== 'boolean'),
    ).toEqual([
      // « Qu’est-ce que votre présence en ligne a changé pour les familles ou les jeunes ? »
      { chemin: 'contenu.familles', type: 'texte' },
    ]);
  });

  it('le bilan ne prend que ses chiffres et ses questions, et demande de ne nommer personne', () => {
    const chiffres = PARTIES_DU_BILAN.flatMap((partie) => partie.chiffres);
    for (const { nom } of chiffres)
      for (const mauvais of ['Léa, 14 ans', ['Léa'], { prenom: 'Léa' }, -1, 1.1])
        expect([nom, http.contenuBilan.safeParse({ ...http.exempleBilan, [nom]: mauvais }).success]).toEqual([
          nom,
          false,
        ]);
    for (const inconnu of ['prenom', 'enfant', 'parents', 'liste_des_contacts'])
      expect(http.contenuBilan.safeParse({ ...http.exempleBilan, [inconnu]: 'Léa' }).success).toBe(false);
    const ouvertes = PARTIES_DU_BILAN.filter(({ questions }) =>
      questions.some(({ nom }) => nom === 'familles'),
    );
    expect(ouvertes.map(({ aide }) => aide)).toEqual([expect.stringContaining('Sans nom')]);
  });

  it('aucune commande ne prend un champ de plus', () => {
    for (const { type, data, exemple } of COMMANDES) {
      expect([type, data.safeParse(exemple).success]).toEqual([type, true]);
      expect([type, data.safeParse({ ...exemple, enfant: 'Léa' }).success]).toEqual([type, false]);
    }
  });
});
