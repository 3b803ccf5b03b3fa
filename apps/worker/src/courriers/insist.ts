import { setTimeout as pause } from 'node:timers/promises';

/**
 * A mail has left: what the store does not learn now would be sent, or doubted, a second time. Thirteen seconds at least,
 * longer than PostgreSQL takes to come back.
 */
export async function insist<T>(write: () => Promise<T>, attempts = 12): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt === attempts) throw error;
      await pause(200 * attempt);
    }
  }
}
