import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

describe('Une commande que le moteur a ratée', () => {
  let maison: Maison;
  let coordination: ReturnType<typeof gestes>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    coordination = gestes(maison);
  }, 60_000);
  afterAll(() => maison.fermer(), 30_000);

  const bogue = () => ApplicationFailure.nonRetryable('at decide', 'TypeError');

  it('reçoit 503 sans qu’on insiste, puis s’exécute sous la même clé une fois la faute réparée', async () => {
    const dossier = (await coordination.ouvrir().expect(201)).body.id as string;
    const id = randomUUID();
    const demander = () => coordination.commander(dossier, { type: 'declarerComplete', data: {} }, { id });

    let essais = 0;
    maison.pannes.execute = () => {
      essais += 1;
      return bogue();
    };
    for (const enTout of [2, 3]) {
      expect((await demander().expect(503)).body.code).toBe('indisponible');
      expect(essais).toBe(enTout);
    }

    maison.pannes.execute = null;
    const reponse = { version: 2, events: [{ type: 'CandidatureDeclareeComplete', version: 2 }] };
    expect((await demander().expect(200)).body).toEqual(reponse);
    expect((await demander().expect(200)).body).toEqual(reponse);
    const faits = await maison.sql('SELECT type FROM event WHERE stream = $1', [`labellisation/${dossier}`]);
    expect(faits).toHaveLength(2);
  }, 60_000);
});
