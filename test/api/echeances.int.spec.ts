import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempleDe, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

interface AVenir {
  cle: string;
  jour: string;
}

describe('Les échéances par l’API', () => {
  let maison: Maison;
  let coordination: ReturnType<typeof gestes>;
  let dossier: string;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    coordination = gestes(maison);
    dossier = (await coordination.ouvrir().expect(201)).body.id;
    await coordination
      .commander(dossier, { type: 'demanderPieces', data: exempleDe('demanderPieces') })
      .expect(200);
  });
  afterAll(() => maison.fermer());

  const motif = 'Nous nous parlons lundi.';
  const chronologie = async () =>
    (await coordination.get(`/api/v1/labellisations/${dossier}/chronologie`).expect(200)).body;
  const jourDe = async (cle: string): Promise<string | undefined> =>
    ((await chronologie()).avenir as AVenir[]).find((une) => une.cle === cle)?.jour;

  it('disent ce que l’on peut en décider', async () => {
    expect((await chronologie()).avenir).toContainEqual(
      expect.objectContaining({
        ...{ cle: 'pieces.1/relance-1', retenue: null },
        ...{ deplacable: true, sautable: true, pausable: true, reprenable: false },
      }),
    );
  });

  it('se déplacent avec un motif, que la chronologie garde', async () => {
    const [avant, au] = [await jourDe('pieces.1/relance-1'), await jourDe('pieces.1/relance-2')];
    const { body } = await coordination
      .commander(dossier, { type: 'deplacerEcheance', data: { cle: 'pieces.1/relance-1', au, motif } })
      .expect(200);
    expect(body.events).toEqual([{ type: 'EcheanceDeplacee', version: 3 }]);
    const lue = await chronologie();
    expect(lue.avenir).toContainEqual(
      expect.objectContaining({ cle: 'pieces.1/relance-1', jour: au, prevueLe: avant }),
    );
    expect(lue.passe.at(-1)).toMatchObject({ documents: [{ type: 'motif', contenu: motif }] });
  });

  it('se sautent et se reprennent', async () => {
    const data = { cle: 'pieces.1/relance-2', motif };
    await coordination.commander(dossier, { type: 'sauterEcheance', data }).expect(200);
    expect((await chronologie()).avenir).toContainEqual(
      expect.objectContaining({ cle: data.cle, retenue: 'sautee', sautable: false, reprenable: true }),
    );
    await coordination.commander(dossier, { type: 'reprendreEcheance', data: { cle: data.cle } }).expect(200);
    expect((await chronologie()).avenir).toContainEqual(
      expect.objectContaining({ cle: data.cle, retenue: null }),
    );
  });

  it('refusent une date passée et une clé inconnue, avec une phrase', async () => {
    const passee = { cle: 'pieces.1/relance-1', au: '2020-01-06', motif };
    const { body } = await coordination
      .commander(dossier, { type: 'deplacerEcheance', data: passee })
      .expect(({ status }) => expect([409, 422]).toContain(status));
    expect(JSON.stringify(body)).toContain('date-passee');
    const inconnue = { cle: 'bilan-2027.1/limite', motif };
    const refus = await coordination
      .commander(dossier, { type: 'mettreEcheanceEnPause', data: inconnue })
      .expect(({ status }) => expect([409, 422]).toContain(status));
    expect(JSON.stringify(refus.body)).toContain('echeance-inconnue');
  });
});
