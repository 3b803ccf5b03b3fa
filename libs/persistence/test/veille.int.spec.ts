import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore, seul } from '../src/index.js';
import { ouvrirBase, type Base } from './base.js';

describe('Work for one process at a time', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  it('is done by the first, not by the others; then by whoever comes', async () => {
    const autre = openStore({ url: base.appUrl, secret: 'secret' });
    const faits: string[] = [];
    const premier = await seul(base.store, 'veille', async () => {
      faits.push('premier');
      expect(await seul(autre, 'veille', async () => void faits.push('second'))).toBe(false);
      expect(await seul(autre, 'autre', async () => void faits.push('autre'))).toBe(true);
    });
    expect(premier).toBe(true);
    expect(await seul(autre, 'veille', async () => void faits.push('suivant'))).toBe(true);
    expect(faits).toEqual(['premier', 'autre', 'suivant']);
    await autre.close();
  });

  it('is free again after a failure', async () => {
    const panne = seul(base.store, 'veille', () => Promise.reject(new Error('panne')));
    await expect(panne).rejects.toThrow('panne');
    expect(await seul(base.store, 'veille', async () => undefined)).toBe(true);
  });
});
