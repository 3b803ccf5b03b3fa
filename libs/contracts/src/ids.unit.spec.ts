import { describe, expect, it } from '@jest/globals';
import { commandeDeLecheance, dossierDe, uuid5 } from './ids.js';

describe('Derived ids', () => {
  it('are UUIDs of version 5', () =>
    expect(uuid5('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

  it('never change: they stand in the store', () => {
    expect(dossierDe('4f9dfb2a-8a4c-5a0f-9c51-0b1f6e3c7d21')).toBe('b606da47-9da8-5d56-a8e3-db546723ef88');
    expect(commandeDeLecheance('labellisation/1', 'bilan-2027.1/rappel-1', '2028-01-26T08:00:00.000Z')).toBe(
      '463d2873-4429-5162-882f-bb02b01a410d',
    );
  });

  it('differ when the échéance moves', () =>
    expect(commandeDeLecheance('s', 'c', '2028-01-26T08:00:00.000Z')).not.toBe(
      commandeDeLecheance('s', 'c', '2028-01-27T08:00:00.000Z'),
    ));
});
