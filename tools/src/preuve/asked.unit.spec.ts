import { describe, expect, it } from '@jest/globals';
import { asked } from './asked.js';

describe('The proofs that are asked for', () => {
  it('are those that are named, there or not', () =>
    expect(asked(['F1', 'f999'])).toEqual([
      { id: 'F1', spec: 'test/preuves/f1-tuer.e2e.spec.ts' },
      { id: 'F999', spec: null },
    ]));

  it.each([[['tout']], [[]]])('are all that exist, and nothing else: %p', (words: string[]) => {
    const all = asked(words);
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(['F1', 'F16', 'F24']));
    expect(all.every(({ spec }) => spec !== null)).toBe(true);
  });

  it('are refused when they are no name of one', () =>
    expect(() => asked(['sabotages'])).toThrow('SABOTAGES'));
});
