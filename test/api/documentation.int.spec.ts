import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMANDES, renvoyerCourrier } from '@pdn/contracts/http';
import { ouvrirMaison, type Maison } from './maison.js';

interface Schema {
  description?: string;
  examples?: unknown[];
  oneOf?: Schema[];
  title?: string;
  $ref?: string;
}
type Contenu = Record<string, { schema: Schema }>;
interface Operation {
  summary?: string;
  requestBody?: { content: Contenu };
  responses: Record<string, { description: string; content?: Contenu }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

describe('La documentation de l’API', () => {
  let maison: Maison;
  let document: Document;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    document = (await maison.http().get('/docs/openapi.json').expect(200)).body;
  });
  afterAll(() => maison.fermer());

  const operations = () =>
    Object.entries(document.paths).flatMap(([chemin, methodes]) =>
      Object.entries(methodes).map(([methode, operation]): [string, Operation] => [
        `${methode.toUpperCase()} ${chemin.replace(/\{(\w+)\}/g, ':$1')}`,
        operation,
      ]),
    );
  const schemaDe = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref ? document.components.schemas[schema.$ref.replace('#/components/schemas/', '')] : schema;

  it('est en OpenAPI 3.1, et dit chaque adresse de l’API', () => {
    expect(document.openapi).toBe('3.1.0');
    const adresses = maison.routes().filter((route) => /^\S+ \/(api|sante)/.test(route));
    expect(
      operations()
        .map(([adresse]) => adresse)
        .sort(),
    ).toEqual(adresses);
  });

  it('décrit chaque opération, ses refus et un exemple de ce qu’elle prend', () => {
    for (const [adresse, { summary, responses, requestBody }] of operations()) {
      expect([adresse, summary]).toEqual([adresse, expect.stringMatching(/^[A-ZÀÉ].{10,}/)]);
      if (!adresse.includes('/api/')) continue;
      const succes = Object.keys(responses).filter((statut) => statut.startsWith('2'));
      expect([adresse, succes]).toEqual([adresse, [expect.any(String)]]);
      for (const [statut, { content = {} }] of Object.entries(responses))
        expect([adresse, statut, Object.values(content)[0]?.schema]).toEqual([
          adresse,
          statut,
          expect.any(Object),
        ]);
      for (const [statut, { content = {} }] of Object.entries(responses).filter(
        ([statut]) => Number(statut) >= 400,
      ))
        expect([adresse, statut, Object.keys(content)]).toEqual([
          adresse,
          statut,
          ['application/problem+json'],
        ]);
      const corps = schemaDe(Object.values(requestBody?.content ?? {})[0]?.schema);
      if (corps && !corps.oneOf)
        expect([adresse, JSON.stringify(corps)]).toEqual([adresse, expect.stringContaining('example')]);
    }
  });

  it('donne un exemple de chaque commande', () => {
    const { oneOf = [] } = document.components.schemas['Commande'] ?? {};
    expect(oneOf.map(({ title }) => title).sort()).toEqual(
      [...COMMANDES, renvoyerCourrier].map(({ type }) => type).sort(),
    );
    for (const commande of oneOf) expect(JSON.stringify(commande)).toContain(`"type":"${commande.title}"`);
  });

  it('met les espaces insécables du français', () => {
    for (const phrase of JSON.stringify(document).match(/"(?:description|summary)":"[^"]*"/g) ?? [])
      expect(phrase).not.toMatch(/[a-zé] [:;?!»]/);
  });

  it('est la seule page qui a un script, le sien', async () => {
    const { headers } = await maison.http().get('/docs').expect(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    await maison.http().get('/docs/swagger-ui-init.js').expect(200);
  });
});
