import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { cheminSansSecret, creerJournal, JournalDeNest, journalHttp } from './journal.js';

describe('Le journal', () => {
  it.each([
    ['/l/8KQ2V7TM4XNB', '/l/…'],
    ['/l/8KQ2V7TM4XNB/renvoi', '/l/…'],
    ['//L//8KQ2V7TM4XNB?x=1', '/l/…'],
    ['/dossiers?q=Delamaquette', '/dossiers'],
    ['/api/v1/labellisations/42', '/api/v1/labellisations/42'],
  ])('de %s ne garde que %s', (adresse, garde) => expect(cheminSansSecret(adresse)).toBe(garde));
});

describe('Une erreur inattendue', () => {
  const ecrites: string[] = [];
  const journal = creerJournal('info', { write: (ligne) => void ecrites.push(ligne) });
  const erreur = Object.assign(
    new RangeError('Aurélie Delamaquette\n    at home (12, rue de la Fontaine:12:3)', {
      cause: Object.assign(new Error('Key (courriel)=(a@example.org) already exists.'), { code: '23505' }),
    }),
    { detail: 'a.delamaquette@example.org', code: 'E42' },
  );

  it('se range avec son type, son code et où elle est survenue, sans rien de ce qu’elle dit', () => {
    new JournalDeNest(journal).error(erreur, 'Erreur');
    const [ligne = '{}'] = ecrites.splice(0);
    const { err } = JSON.parse(ligne) as { err: { stack: string[] } };
    expect(err).toMatchObject({ type: 'RangeError', code: 'E42', cause: { type: 'Error', code: '23505' } });
    expect(err.stack.join()).toContain('journal.unit.spec');
    expect(ligne).not.toMatch(/Delamaquette|Fontaine|example\.org|courriel/);
  });

  it('non plus sur la ligne de sa requête', () => {
    const requete = Object.assign(new IncomingMessage(new Socket()), { url: '/x', method: 'GET' });
    const reponse = Object.assign(new ServerResponse(requete), { err: erreur, statusCode: 500 });
    journalHttp(journal)(requete, reponse);
    reponse.emit('finish');
    expect(ecrites.join()).toContain('RangeError');
    expect(ecrites.join()).not.toMatch(/Delamaquette|Fontaine|example\.org|courriel/);
  });
});
