import { ApplicationFailure } from '@temporalio/common';
import { TechnicalError } from '@pdn/persistence';

/**
 * What Temporal keeps of an error, in clear and for ever. Only errors that are known to quote nobody keep their message;
 * of any other, a programming error, kind and place are kept, and no retry would help.
 */
export async function withoutQuoting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

export function failureOf(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof TechnicalError)
    return ApplicationFailure.create({
      type: error.name,
      message: error.message,
      nonRetryable: !error.retryable,
    });

  const { name, frames } = kindAndPlace(error);
  const failure = ApplicationFailure.nonRetryable([name, frames[0]?.trim()].filter(Boolean).join(' '), name);
  failure.stack = [`${failure.name}: ${failure.message}`, ...frames].join('\n');
  return failure;
}

function kindAndPlace(error: unknown): { name: string; frames: string[] } {
  const { name = 'Error', stack = '' } = (error ?? {}) as Partial<Error>;
  return { name, frames: stack.split('\n').filter((line) => /^\s+at /.test(line)) };
}
