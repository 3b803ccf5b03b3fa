import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ouvrirAppel, planifierSeance } from '@pdn/contracts/http';
import { gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

interface Schema {
  $ref?: string;
  title?: string;
  oneOf?: Schema[];
  example?: unknown;
  examples?: unknown[];
}
interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Corps {
  nom: string;
  methode: 'post' | 'put';
  chemin: string;
  exemple: Record<string, unknown>;
}

const ENORME = 'a'.repeat(20_000);
const JOUR = /^\d{4}-\d{2}-\d{2}/;

/** What no field of this kind takes, whatever it is. */
function faux(valeur: unknown): unknown[] {
  if (Array.isArray(valeur)) return ['x', null, {}, Array(2_000).fill(valeur[0] ?? 'x')];
  switch (typeof valeur) {
    case 'string':
      return [
        ...[{}, [valeur], null, '', `${valeur}\u0000`, ENORME],
        ...(JOUR.test(valeur)
          ? [valeur.replace(JOUR, '2027-02-30'), `${valeur}Z`, '31/01/2027', 20270131]
          : []),
      ];
    case 'number':
      return ['douze', null, -1, 1e300, [valeur]];
    case 'boolean':
      return ['oui', null, {}, 1];
    default:
      return ['x', null, 42, []];
  }
}

/** The same body with one thing wrong: each value in it in turn, then one field too many in each object. */
function deformer(valeur: unknown): unknown[] {
  if (typeof valeur !== 'object' || valeur === null) return faux(valeur);
  if (Array.isArray(valeur))
    return [...faux(valeur), ...deformer(valeur[0]).map((autre) => [autre, ...valeur.slice(1)])];
  return [
    ...faux(valeur),
    { ...valeur, champ_inconnu: 1 },
    ...Object.entries(valeur).flatMap(([nom, champ]) =>
      deformer(champ).map((autre) => ({ ...valeur, [nom]: autre })),
    ),
  ];
}

describe('Chaque adresse que dit le document OpenAPI', () => {
  let maison: Maison;
  let corps: Corps[];
  const ids: Record<'50' | '61', Record<string, string>> = { '50': {}, '61': {} };
  beforeAll(async () => {
    maison = await ouvrirMaison();
    const demain = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    for (const reseau of ['50', '61'] as const) {
      const qui = gestes(maison, { reseau });
      const creer = async (chemin: string, exemple: object) =>
        (await qui.poster(`/api/v1/${chemin}`, exemple).expect(201)).body.id as string;
      ids[reseau] = {
        labellisations: (await qui.ouvrir().expect(201)).body.id,
        commissions: await creer('commissions', { ...planifierSeance.exemple, date: `${demain}T14:00` }),
        appels: await creer('appels', { ...ouvrirAppel.exemple, ouvreLe: demain, clotureLe: '2099-12-15' }),
      };
    }
    corps = await lesCorps();
  });
  afterAll(() => maison.fermer());

  async function lesCorps(): Promise<Corps[]> {
    const { body } = await maison.http().get('/docs/openapi.json').expect(200);
    const suivre = (schema: Schema): Schema =>
      schema.$ref
        ? suivre(body.components.schemas[schema.$ref.replace('#/components/schemas/', '')])
        : schema;
    const { paths } = body as { paths: Record<string, Record<string, Operation>> };
    return Object.entries(paths).flatMap(([chemin, methodes]) =>
      Object.entries(methodes).flatMap(([methode, { requestBody }]) => {
        const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
        if (!schema) return [];
        return (suivre(schema).oneOf ?? [schema])
          .map(suivre)
          .map(({ title, example, examples = [] }): Corps => ({
            nom: `${methode.toUpperCase()} ${chemin} ${title ?? ''}`,
            methode: methode as 'post' | 'put',
            chemin,
            exemple: (example ?? examples[0]) as Corps['exemple'],
          }));
      }),
    );
  }

  const adresse = (chemin: string, de: '50' | '61', autre?: string): string =>
    chemin
      .replace(
        /\/(\w+)\/\{id\}/,
        (_, genre: string) => `/${genre}/${autre ?? ids[de][genre] ?? randomUUID()}`,
      )
      .replace('{programme}', 'parentalite')
      .replace('{version}', '1')
      .replace('{reseau}', autre ?? de);
  const envoyer = ({ methode, chemin }: Corps, exemple: unknown, vers = adresse(chemin, '50')) =>
    maison
      .http()
      [methode](vers)
      .set(
        'Authorization',
        `Bearer ${maison.cles['50'][chemin.includes('/regles') ? 'administrateur' : 'coordinateur']}`,
      )
      .set('Idempotency-Key', randomUUID())
      .set('Content-Type', 'application/json')
      .send(JSON.stringify(exemple));
  const simple = (detail: unknown) => expect(detail).toMatch(/^[A-ZÀÉ].*\.$/);

  it('a un exemple de ce qu’elle prend', () => {
    expect(corps.length).toBeGreaterThan(80);
    expect(corps.filter(({ exemple }) => typeof exemple !== 'object').map(({ nom }) => nom)).toEqual([]);
  });

  it('refuse d’une phrase un corps où une seule chose est fausse, et rien ne change', async () => {
    const avant = await maison.compter();
    const autrement: unknown[] = [];
    let envois = 0;
    /** What a field may say in general, and not in this dossier: its refusal is kept, as every answer of a dossier is. */
    let refusDuDossier = 0;
    for (const un of corps)
      for (const mauvais of deformer(un.exemple)) {
        const { status, body } = await envoyer(un, mauvais);
        envois += 1;
        if (![400, 413, 422].includes(status))
          autrement.push([un.nom, status, JSON.stringify(mauvais).slice(0, 300)]);
        else simple(body.detail);
        if (status === 422 && body.code !== 'champs-invalides') refusDuDossier += 1;
      }
    expect(autrement).toEqual([]);
    expect(envois).toBeGreaterThan(1_500);
    const plus = (table: string) => String(Number(avant[table]) + refusDuDossier);
    expect(await maison.compter()).toEqual({
      ...avant,
      commande: plus('commande'),
    });
    expect(refusDuDossier).toBeLessThan(5);
  }, 400_000);

  it('ne connaît pas les ids d’un autre réseau, ni ceux qui n’en sont pas', async () => {
    const avant = await maison.compter();
    const autrement: unknown[] = [];
    for (const un of corps.filter(({ chemin }) => chemin.includes('{id}'))) {
      const { status: deNullePart } = await envoyer(un, un.exemple, adresse(un.chemin, '50', randomUUID()));
      for (const autre of [
        adresse(un.chemin, '61'),
        ...['x', '%00', "'"].map((id) => adresse(un.chemin, '50', id)),
      ]) {
        const { status, body } = await envoyer(un, un.exemple, autre);
        // what the caller may not do is told before anything of what exists, and of all ids alike
        const hors = body.code === 'acte-non-permis' && status === deNullePart;
        if (status !== 404 && !hors) autrement.push([un.nom, autre, status]);
        else simple(body.detail);
      }
    }
    expect(autrement).toEqual([]);
    expect(await maison.compter()).toEqual(avant);
  }, 200_000);
});
