import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../builders/shell.js';
import { gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { parcours } from './parcours.js';

describe('Sans Temporal', () => {
  let maison: Maison;
  beforeAll(async () => {
    maison = await ouvrirMaison();
  });
  afterAll(() => maison.fermer());

  it('une commande est acceptée, ses courriels partent, et son flux reste à prévenir', async () => {
    const { body } = await gestes(maison).ouvrir().expect(201);
    await eventually('the receipt to leave', () =>
      maison.courriers.some(({ gabarit }) => gabarit === 'candidature-recue'),
    );
    const stream = `labellisation/${body.id}`;
    const [dossier] = await maison.sql('SELECT version, entendue FROM labellisation WHERE stream = $1', [
      stream,
    ]);
    expect(dossier).toEqual({ version: body.version, entendue: 0 });
  });

  it('un exercice avance, échéances et liens compris', async () => {
    const vie = parcours(maison);
    const dossier = await vie.labellise();
    const { body } = await vie.demo.avancer('2020-01-15').expect(200);
    expect(body.echeances.length).toBeGreaterThan(0);
    expect(body.echeances).toEqual(
      expect.arrayContaining([expect.objectContaining({ dossier, cle: expect.stringMatching(/^bilan-/) })]),
    );
  });

  it('on lit, et l’état du service le dit', async () => {
    await gestes(maison).get('/api/v1/labellisations').expect(200);
    await maison.http().get('/annuaire/50').expect(200);
    const { body } = await maison.http().get('/sante/pret').expect(200);
    expect(body).toEqual({ etat: 'pret', base: 'presente', moteur: 'absent' });
  });
});
