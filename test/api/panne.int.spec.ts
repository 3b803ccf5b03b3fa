import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

/** What the store does to whoever writes an event. */
const piege = (corps: string) => `
  CREATE OR REPLACE FUNCTION piege() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${corps} RETURN NEW; END $$;
  CREATE OR REPLACE TRIGGER piege BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION piege()`;

describe('Une commande que la base n’a pas pu écrire', () => {
  let maison: Maison;
  let coordination: ReturnType<typeof gestes>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    coordination = gestes(maison);
  });
  afterAll(() => maison.fermer());

  const REPONSE = { version: 2, events: [{ type: 'CandidatureDeclareeComplete', version: 2 }] };
  const faits = async (dossier: string) =>
    (await maison.sql('SELECT type FROM event WHERE stream = $1', [`labellisation/${dossier}`])).length;

  it.each([
    ['une faute de programme', '22012', 500, 'erreur-interne'],
    ['une panne passagère qui dure', '57P01', 503, 'indisponible'],
  ])(
    'par %s ne laisse rien, et s’exécute sous la même clé une fois la base réparée',
    async (_cas, sqlstate, statut, code) => {
      const dossier = (await coordination.ouvrir().expect(201)).body.id as string;
      const id = randomUUID();
      const demander = () => coordination.commander(dossier, { type: 'declarerComplete', data: {} }, { id });
      const avant = await maison.compter();

      await maison.sql(piege(`RAISE EXCEPTION USING ERRCODE = '${sqlstate}';`));
      const debut = performance.now();
      const { body, headers } = await demander().expect(statut);
      expect(body.code).toBe(code);
      if (statut === 503) expect(headers['retry-after']).toMatch(/^\d+$/);
      expect(performance.now() - debut).toBeLessThan(15_000);
      expect(await maison.compter()).toEqual(avant);

      await maison.sql('DROP TRIGGER piege ON event');
      expect((await demander().expect(200)).body).toEqual(REPONSE);
      expect((await demander().expect(200)).body).toEqual(REPONSE);
      expect(await faits(dossier)).toBe(2);
    },
    60_000,
  );
});
