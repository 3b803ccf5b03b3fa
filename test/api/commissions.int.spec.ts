import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planifierSeance } from '@pdn/contracts/http';
import { eventually } from '../builders/shell.js';
import { candidature, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

const aujourdhui = () => new Date().toISOString().slice(0, 10);

describe('Une séance de la commission, par l’API', () => {
  let maison: Maison;
  let seance: string;
  let dossier: string;
  let qui: ReturnType<typeof gestes>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    qui = gestes(maison);
    dossier = (await qui.poster('/api/v1/labellisations', candidature()).expect(201)).body.id;
    await qui
      .poster(`/api/v1/labellisations/${dossier}/commandes`, {
        type: 'renvoyerEnCommission',
        data: { motif: 'Métier hors liste.' },
      })
      .expect(200);
    const corps = { ...planifierSeance.exemple, date: `${aujourdhui()}T00:00` };
    seance = (await qui.poster('/api/v1/commissions', corps).expect(201)).body.id;
  });
  afterAll(() => maison.fermer());

  const lire = async () => (await qui.get(`/api/v1/commissions/${seance}`).expect(200)).body;
  const demander = (type: string, data: object) =>
    qui.poster(`/api/v1/commissions/${seance}/commandes`, { type, data });

  it('est planifiée, avec son numéro, et propose les dossiers qui attendent', async () => {
    expect(await lire()).toMatchObject({
      etat: 'preparation',
      numero: expect.stringMatching(/^COM-50-\d{4}-0001$/),
      lieu: planifierSeance.exemple.lieu,
      mode: 'consensus-sinon-majorite',
      membres: [{ nom: { prenom: 'Sylvie', nom: 'Aubert' }, fonction: 'presidence', convoque: false }],
      affaires: [],
    });
    const { body } = await qui.get('/api/v1/commissions').expect(200);
    expect(body).toMatchObject({ seances: [{ id: seance, affaires: 0 }], enAttente: [{ id: dossier }] });
  });

  it('refuse sans rien changer ce que la règle refuse, avec la phrase qui dit quoi faire', async () => {
    const { body } = await demander('ouvrirSeance', {}).expect(409);
    expect(body).toMatchObject({
      code: 'quorum-non-atteint',
      detail: expect.stringMatching(/quorum est de 2/),
    });
    await demander('inscrireAffaire', { dossier: randomUUID() }).expect(404);
    await demander('inscrireAffaire', { dossier: 'x' }).expect(422);
    await qui.get(`/api/v1/commissions/${randomUUID()}`).expect(404);
  });

  it('décide, et la décision arrive au dossier une fois le procès-verbal signé', async () => {
    const second = { prenom: 'Étienne', nom: 'Brisset', courriel: 'e.brisset@msa.example.org' };
    await demander('inscrireMembre', { personne: second, siege: 'partenaires', fonction: 'membre' }).expect(
      200,
    );
    await demander('inscrireAffaire', { dossier }).expect(200);
    for (const { personne } of (await lire()).membres)
      await demander('noterPresence', { personne, presence: 'present' }).expect(200);
    await demander('ouvrirSeance', {}).expect(200);
    const { body: refus } = await demander('deciderAffaire', {
      ...{ dossier, issue: 'favorable', par: 'vote' },
      motif: 'Public peu couvert.',
    }).expect(422);
    expect(refus.champs).toEqual([{ champ: 'data.issue', message: expect.any(String) }]);
    await demander('deciderAffaire', {
      ...{ dossier, issue: 'favorable', par: 'consensus' },
      motif: 'Public peu couvert.',
    }).expect(200);
    await demander('etablirProcesVerbal', {}).expect(200);
    expect((await qui.get(`/api/v1/labellisations/${dossier}`).expect(200)).body.etat).toBe('commission');
    await demander('signerProcesVerbal', { signataire: 'presidence' }).expect(200);

    await eventually('the dossier has its decision', async () =>
      (await lire()).transmissions.every(({ etat }: { etat: string }) => etat !== 'a-transmettre'),
    );
    expect((await lire()).transmissions).toEqual([
      { dossier, issue: 'favorable', etat: 'transmise', code: null },
    ]);
    expect((await qui.get(`/api/v1/labellisations/${dossier}`).expect(200)).body.etat).toBe('entretien');
    const { body } = await qui.get(`/api/v1/commissions/${seance}/chronologie`).expect(200);
    expect(body.passe.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(['SeancePlanifiee', 'SeanceOuverte', 'ProcesVerbalClos', 'DecisionTransmise']),
    );
    expect(JSON.stringify(body)).not.toMatch(/Aubert|Brisset|Public peu couvert/);
  });

  it('signée, ne change plus', async () => {
    const { body } = await demander('deciderAffaire', {
      ...{ dossier, issue: 'defavorable', par: 'consensus' },
      motif: 'Autre chose.',
    }).expect(409);
    expect(body.code).toBe('seance-close');
    await demander('rectifierProcesVerbal', { motif: 'Une erreur de nom.' }).expect(200);
  });
});
