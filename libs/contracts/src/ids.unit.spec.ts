import { describe, expect, it } from '@jest/globals';
import { fc } from '@fast-check/jest';
import {
  commandeDeLaSuite,
  commandeDeLecheance,
  commandeDeNonRemise,
  commandeDOuverture,
  commandeDuClient,
  commandeDuRetour,
  dossierDe,
  uuid5,
} from './ids.js';

describe('Derived ids', () => {
  it('are UUIDs of version 5', () =>
    expect(uuid5('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

  it('never change: they stand in the store', () => {
    expect(dossierDe('4f9dfb2a-8a4c-5a0f-9c51-0b1f6e3c7d21')).toBe('b606da47-9da8-5d56-a8e3-db546723ef88');
    expect(commandeDeLecheance('labellisation/1', 'bilan-2027.1/rappel-1', '2028-01-26T08:00:00.000Z')).toBe(
      '463d2873-4429-5162-882f-bb02b01a410d',
    );
    expect(commandeDuClient('50', 'labellisation/1', 'A')).toBe('2be9f3e4-9dc9-56ff-a684-1de494ca4cc7');
    expect(commandeDOuverture('50', 'A')).toBe('a0c50046-5a47-5b9b-8341-ca84a10f0e36');
  });

  it('differ when the échéance moves', () =>
    expect(commandeDeLecheance('s', 'c', '2028-01-26T08:00:00.000Z')).not.toBe(
      commandeDeLecheance('s', 'c', '2028-01-27T08:00:00.000Z'),
    ));
});

describe('The id of a command that a client names', () => {
  const reseau = fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z-]{0,9}$/);
  const stream = fc
    .tuple(fc.constantFrom('labellisation', 'appel', 'commission'), fc.uuid())
    .map((parts) => parts.join('/'));
  const uuid = fc.uuid();
  const version = fc.integer({ min: 1, max: 99 });
  /** Ids that the engine derives for a stream, and the names that it derives them from. */
  const duMoteur = fc.oneof(
    fc.tuple(stream, fc.string(), fc.string()).map((noms) => [commandeDeLecheance(...noms), noms.join('/')]),
    fc
      .tuple(stream, version, stream, fc.string())
      .map((noms) => [commandeDeLaSuite(...noms), noms.join('/')]),
    uuid.map((id) => [commandeDuRetour(id), `${id}/retour`]),
    fc.tuple(uuid, version).map((noms) => [commandeDeNonRemise(...noms), noms.join('/')]),
  );

  it('is none that the engine derives, whatever the client chooses', () =>
    fc.assert(
      fc.property(reseau, stream, duMoteur, fc.string(), (ou, flux, [id, nom], autre) => {
        for (const cle of [id!, nom!, autre, `${autre}/${nom}`, `../../${nom}`]) {
          expect(commandeDuClient(ou, flux, cle)).not.toBe(id);
          expect(commandeDOuverture(ou, cle)).not.toBe(id);
        }
      }),
    ));

  it('belongs to its network, its stream and its key, and to nothing else', () =>
    fc.assert(
      fc.property(reseau, stream, fc.string(), reseau, stream, fc.string(), (r1, s1, c1, r2, s2, c2) => {
        const memes = r1 === r2 && s1 === s2 && c1.toLowerCase() === c2.toLowerCase();
        expect(commandeDuClient(r1, s1, c1) === commandeDuClient(r2, s2, c2)).toBe(memes);
        expect(commandeDuClient(r1, s1, c1)).not.toBe(commandeDOuverture(r2, c2));
        expect(commandeDuClient(r1, s1, c1)).not.toBe(commandeDuClient(r1, s1, `${s2}/${c1}`));
        expect(commandeDOuverture(r1, c1) === commandeDOuverture(r2, c1)).toBe(r1 === r2);
      }),
    ));

  it('is the same however its key is written', () =>
    expect(commandeDuClient('50', 'appel/1', 'ABC')).toBe(commandeDuClient('50', 'appel/1', 'abc')));
});
