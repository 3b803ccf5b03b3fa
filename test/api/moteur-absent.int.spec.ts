import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidature, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

describe('Sans le moteur', () => {
  let maison: Maison;
  beforeAll(async () => {
    maison = await ouvrirMaison({ moteur: false });
  }, 60_000);
  afterAll(() => maison.fermer(), 30_000);

  it('une commande reçoit 503 en moins de 15 s, et le moyen de réessayer', async () => {
    const id = randomUUID();
    const debut = performance.now();
    const { body, headers } = await gestes(maison).ouvrir(candidature(), id).expect(503);
    expect(performance.now() - debut).toBeLessThan(15_000);
    expect(headers['retry-after']).toMatch(/^\d+$/);
    expect(body).toMatchObject({ code: 'indisponible', title: 'Service indisponible' });
    const [commande] = await maison.sql<{ issue: unknown }>('SELECT issue FROM commande WHERE id = $1', [id]);
    expect(commande).toEqual({ issue: null });
  }, 30_000);

  it('on lit encore', async () => {
    await gestes(maison).get('/api/v1/labellisations').expect(200);
    await maison.http().get('/annuaire/50').expect(200);
    const { body } = await maison.http().get('/sante/pret').expect(200);
    expect(body).toEqual({ etat: 'lecture-seule', base: 'presente', moteur: 'absent' });
  }, 15_000);
});
