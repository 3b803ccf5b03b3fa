import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { TechnicalError } from '@pdn/persistence';
import { failureOf } from './failure.js';

describe('What Temporal keeps of an error', () => {
  it('is retried when the store says that it may pass', () =>
    expect(failureOf(new TechnicalError('SQLSTATE 57P01', true))).toMatchObject({
      type: 'TechnicalError',
      message: 'SQLSTATE 57P01',
      nonRetryable: false,
    }));

  it('is not when it would end the same way', () =>
    expect(failureOf(new TechnicalError('SQLSTATE 23505 event', false))).toMatchObject({
      nonRetryable: true,
    }));

  it('names kind and place of a programming error, and quotes nothing of it', () => {
    let error: unknown;
    try {
      JSON.parse('Camille Dupont');
    } catch (thrown) {
      error = thrown;
    }
    const failure = failureOf(error);
    expect(failure).toMatchObject({ type: 'SyntaxError', nonRetryable: true });
    expect(failure.message).toMatch(/^SyntaxError at /);
    expect(failure.stack).toContain('failure.unit.spec');
    expect(`${failure.message} ${failure.stack}`).not.toContain('Camille');
    expect(failure.cause).toBeUndefined();
  });

  it('is what an activity says on purpose', () => {
    const later = ApplicationFailure.create({ type: 'Later', nextRetryDelay: 500 });
    expect(failureOf(later)).toBe(later);
  });

  it('is something even of what is no error', () =>
    expect(failureOf('Camille')).toMatchObject({ message: 'Error' }));
});
