import { describe, expect, it } from '@jest/globals';
import { ofCode } from './erreurs.js';

describe('A programming error', () => {
  it('is named by its kind and place: what it met is never quoted', () => {
    const thrown = (): unknown => {
      try {
        return JSON.parse('Camille Dupont');
      } catch (error) {
        return error;
      }
    };
    const error = ofCode(thrown());
    expect(error.retryable).toBe(false);
    expect(error.message).toMatch(/^SyntaxError at /);
    expect(error.stack).toContain('erreurs.unit.spec');
    expect(`${error.message} ${error.stack}`).not.toContain('Camille');
  });
});
