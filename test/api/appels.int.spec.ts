import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ouvrirAppel } from '@pdn/contracts/http';
import { eventually } from '../builders/shell.js';
import { candidature, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

const fichier = readFileSync(join(import.meta.dirname, '../donnees/appel-2021.csv')).toString('base64');
const dans = (jours: number) => new Date(Date.now() + jours * 86_400_000).toISOString().slice(0, 10);

describe('Un appel à candidatures, par l’API', () => {
  let maison: Maison;
  let appel: string;
  let qui: ReturnType<typeof gestes>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    qui = gestes(maison);
    const corps = { ...ouvrirAppel.exemple, ouvreLe: dans(0), clotureLe: dans(45) };
    const { body } = await qui.poster('/api/v1/appels', corps).expect(201);
    appel = body.id;
  });
  afterAll(() => maison.fermer());

  const lire = async () => (await qui.get(`/api/v1/appels/${appel}`).expect(200)).body;
  const importer = (corps: object = { fichier }, id: string = randomUUID()) =>
    qui.poster(`/api/v1/appels/${appel}/import`, corps, id);

  it('est ouvert, avec son numéro et ce que l’on peut lui demander', async () => {
    expect(await lire()).toMatchObject({
      etat: 'ouvert',
      titre: ouvrirAppel.exemple.titre,
      numero: expect.stringMatching(/^AC-50-\d{4}-0001$/),
      invites: [],
      commandesPossibles: expect.arrayContaining(['inviter', 'prolongerAppel']),
    });
    const { body } = await qui.get('/api/v1/appels').expect(200);
    expect(body.appels).toMatchObject([{ id: appel, invites: 0, candidatures: 0 }]);
  });

  it('montre ce que donnerait un fichier, sans rien changer', async () => {
    const avant = await maison.compter();
    const { body } = await qui.poster(`/api/v1/appels/${appel}/import/apercu`, { fichier }).expect(200);
    expect(body.comptes).toEqual({ acceptee: 21, erreur: 18, doublon_possible: 4, ignoree: 3 });
    expect(body.lignes).toHaveLength(46);
    expect(await maison.compter()).toEqual(avant);
  });

  it.each([
    ['rien d’un tableau', Buffer.from('\0\0').toString('base64')],
    ['rien à inviter', Buffer.from('Structure;Commune;Courriel\n;;').toString('base64')],
    ['trop lourd', 'A'.repeat(200_004)],
    ['pas du base 64', 'é'],
  ])('refuse un fichier : %s', async (_quoi, mauvais) => {
    const { body } = await importer({ fichier: mauvais }).expect(422);
    expect(body.champs[0].champ).toBe('fichier');
  });

  it('invite les lignes acceptées et le doublon choisi, une seule fois', async () => {
    const id = randomUUID();
    const { body } = await importer({ fichier, doublons: [44] }, id).expect(200);
    expect(body.events).toHaveLength(22);
    expect((await importer({ fichier, doublons: [44] }, id).expect(200)).body).toEqual(body);
    await importer({ fichier }, id).expect(409);

    const { invites } = await lire();
    expect(invites).toHaveLength(22);
    expect(invites[0]).toMatchObject({
      structure: { nom: 'Espace de vie sociale de Lessay (fictif)', siret: '00005030200017' },
      contact: { prenom: 'Flora', nom: 'Lemarqueur', courriel: 'contact@evs-lessay.example.org' },
      candidature: null,
    });
    await eventually('the invitations to leave', () => maison.courriers.length >= 22);
    expect(maison.courriers[0]).toMatchObject({ gabarit: 'appel-invitation', role: 'employeur' });
  });

  it('ne garde dans ses événements ni nom, ni adresse, ni texte', async () => {
    const rows = await maison.sql<{ data: object }>('SELECT data FROM event WHERE stream = $1', [
      `appel/${appel}`,
    ]);
    const tout = JSON.stringify(rows);
    for (const mot of ['Lemarqueur', 'example', 'Lessay', '00005030200017', 'Appel'])
      expect(tout).not.toContain(mot);
  });

  it('sait qui a répondu, en reconnaissant la structure', async () => {
    const corps = candidature({
      ...{ voie: 'appel', appel },
      structure: { nom: 'EVS de Lessay', siret: '00005030200017', commune: 'Lessay' },
    });
    const dossier = (await qui.ouvrir(corps).expect(201)).body.id;
    await eventually('the call to know', async () => (await lire()).invites[0].candidature !== null);
    expect((await lire()).invites[0].candidature).toMatchObject({ dossier, tardive: false });
    const { body } = await qui.get(`/api/v1/appels/${appel}/chronologie`).expect(200);
    expect(body.passe.at(-1)).toMatchObject({ type: 'CandidatureRecue', data: { invitation: 1 } });
    expect(body.avenir.some(({ cle }: { cle: string }) => cle.startsWith('invitation-1.'))).toBe(false);
    expect(body.avenir.at(-1)).toMatchObject({ nature: 'cloture', jour: dans(45) });
  });

  it('n’accepte pas de candidature pour un appel inconnu', async () => {
    const { body } = await qui.ouvrir(candidature({ voie: 'appel', appel: randomUUID() })).expect(422);
    expect(body).toMatchObject({ code: 'appel-inconnu', champs: [{ champ: 'appel' }] });
  });

  it('corrige l’adresse de qui est invité : l’invitation repart, et l’ancienne n’est plus à rappeler', async () => {
    const invite = (await lire()).invites.find(
      ({ candidature }: { candidature: object | null }) => candidature === null,
    );
    const { prenom, nom } = invite.contact;
    const personne = { prenom, nom, courriel: 'direction@autre-adresse.example.org' };
    const corriger = (ancienne: string) =>
      qui.poster(`/api/v1/appels/${appel}/commandes`, {
        type: 'corrigerInvite',
        data: { invite: ancienne, personne },
      });
    const { body } = await corriger(invite.contact.id).expect(200);
    expect(body.events).toMatchObject([{ type: 'InviteCorrige' }]);
    const corrige = (await lire()).invites.find(({ rang }: { rang: number }) => rang === invite.rang);
    expect(corrige.contact).toMatchObject(personne);
    const [envoye] = await maison.sql<{ gabarit: string }>(
      `SELECT gabarit FROM courrier WHERE stream = $1 AND personne = $2`,
      [`appel/${appel}`, corrige.contact.id],
    );
    expect(envoye).toMatchObject({ gabarit: 'appel-invitation' });
    expect((await corriger(invite.contact.id).expect(422)).body.code).toBe('invite-inconnu');
  });

  it('se prolonge, et le dit', async () => {
    const prolonger = (clotureLe: string) =>
      qui.poster(`/api/v1/appels/${appel}/commandes`, { type: 'prolongerAppel', data: { clotureLe } });
    const { body } = await prolonger(dans(60)).expect(200);
    expect(body.events).toMatchObject([{ type: 'AppelProlonge' }]);
    expect((await lire()).clotureLe).toBe(dans(60));
    expect((await prolonger(dans(50)).expect(422)).body.code).toBe('cloture-avancee');
  });
});
