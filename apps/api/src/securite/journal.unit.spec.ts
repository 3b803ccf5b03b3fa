import { describe, expect, it } from '@jest/globals';
import { cheminSansSecret } from './journal.js';

describe('Le journal', () => {
  it.each([
    ['/l/8KQ2V7TM4XNB', '/l/…'],
    ['/l/8KQ2V7TM4XNB/renvoi', '/l/…'],
    ['//L//8KQ2V7TM4XNB?x=1', '/l/…'],
    ['/dossiers?q=Delamaquette', '/dossiers'],
    ['/api/v1/labellisations/42', '/api/v1/labellisations/42'],
  ])('de %s ne garde que %s', (adresse, garde) => expect(cheminSansSecret(adresse)).toBe(garde));
});
