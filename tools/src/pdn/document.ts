import { readFile } from 'node:fs/promises';
import { Failure } from '../shell/failure.js';

/** A JSON document; who uses it checks its fields. */
export async function readDocument<T>(path: string): Promise<T> {
  const text = await readText(path);
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Failure(`Le fichier « ${path} » n’est pas du JSON : ${(error as Error).message}`);
  }
}

export const readText = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch(() => {
    throw new Failure(`Le fichier « ${path} » ne peut pas être lu.`);
  });
