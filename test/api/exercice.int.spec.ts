import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempleDe, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

describe('Avancer un exercice', () => {
  let maison: Maison;
  let demo: ReturnType<typeof gestes>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    demo = gestes(maison, { reseau: 'demo' });
  });
  afterAll(() => maison.fermer());

  const chronologie = async (dossier: string) =>
    (await demo.get(`/api/v1/labellisations/${dossier}/chronologie`).expect(200)).body;

  it('vit les échéances de tous ses dossiers dans l’ordre, chacune à son heure', async () => {
    const dossiers: string[] = [];
    for (let rang = 0; rang < 2; rang++) {
      const { body } = await demo.ouvrir().expect(201);
      await demo
        .commander(body.id, { type: 'demanderPieces', data: exempleDe('demanderPieces') })
        .expect(200);
      dossiers.push(body.id);
    }
    const { body } = await demo.avancer('2018-10-31').expect(200);
    expect(body).toMatchObject({ terminee: true, horloge: '2018-10-31T22:59:59.000Z' });

    // J+7, J+14 then a task at J+21 for each, from Monday 1 October
    const instants = (body.echeances as { at: string }[]).map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
    expect(instants.map((at) => at.slice(0, 10))).toEqual(
      ['2018-10-08', '2018-10-15', '2018-10-22'].flatMap((jour) => [jour, jour]),
    );
    for (const dossier of dossiers) {
      const { passe } = await chronologie(dossier);
      const vecues = passe.filter(({ acteur }: { acteur: { kind: string } }) => acteur.kind === 'systeme');
      expect(vecues).toMatchObject([
        { type: 'RelanceEchue' },
        { type: 'RelanceEchue' },
        { type: 'TacheSignalee' },
      ]);
      expect(vecues.map(({ survenuLe }: { survenuLe: string }) => survenuLe)).toEqual(
        (body.echeances as { dossier: string; at: string }[])
          .filter((echeance) => echeance.dossier === dossier)
          .map(({ at }) => at),
      );
    }
  });

  it('redemandé ne fait rien de plus', async () => {
    const avant = await maison.compter();
    const { body } = await demo.avancer('2018-10-31').expect(200);
    expect(body).toEqual({ terminee: true, horloge: '2018-10-31T22:59:59.000Z', echeances: [] });
    expect(await maison.compter()).toEqual(avant);
  });

  it('s’arrête à l’heure dite, dans le fuseau du réseau', async () => {
    const { body } = await demo.avancer('2018-11-02T14:00').expect(200);
    expect(body.horloge).toBe('2018-11-02T13:00:00.000Z');
    const { body: liste } = await demo.get('/api/v1/labellisations').expect(200);
    expect(liste.total).toBe(2);
  });

  it('continue quand une échéance n’est plus due à son tour', async () => {
    // what is read just before somebody acts on the dossier
    await maison.sql(
      `INSERT INTO echeance (stream, cle, serie, reseau, jour, at, libelle, action)
       SELECT stream, 'pieces.1/relance-9', 'pieces.1', reseau, '2018-11-05', '2018-11-05T09:00:00Z', 'Rappel', $1
       FROM labellisation WHERE reseau = 'demo' LIMIT 1`,
      [JSON.stringify({ kind: 'tache', tache: 'appeler-pieces' })],
    );
    const { body } = await demo.avancer('2018-11-06T14:00').expect(200);
    expect(body).toMatchObject({ terminee: true, echeances: [] });
    expect(await maison.sql(`SELECT cle FROM echeance WHERE cle = 'pieces.1/relance-9'`)).toEqual([]);
  });
});
