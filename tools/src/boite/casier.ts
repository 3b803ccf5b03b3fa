import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lire, type Courriel, type Lu } from './courriel.js';

/** The folder: one file a mail, `<instant>-<rank>.eml`, whole or absent whatever happens to the process. */
export interface Casier {
  /** @returns its id, once it is on disk */
  ranger(boites: readonly string[], message: Buffer): Promise<string[]>;
  /** Newest first. */
  courriels(): readonly Courriel[];
  lire(id: string): Promise<Lu | null>;
  source(id: string): Promise<Buffer | null>;
}

const FICHIER = /^(\d{8}T\d{9}Z-\d{6})\.eml$/;

export async function ouvrirCasier(dossier: string): Promise<Casier> {
  mkdirSync(dossier, { recursive: true, mode: 0o700 });
  const connus: Courriel[] = [];
  let rang = 0;

  const chemin = (id: string): string => join(dossier, `${id}.eml`);
  const source = async (id: string): Promise<Buffer | null> =>
    connus.some((courriel) => courriel.id === id) ? readFile(chemin(id)) : null;

  const ranger = async (boite: string, message: Buffer): Promise<string> => {
    const recuLe = new Date().toISOString();
    const id = `${recuLe.replace(/[-:.]/g, '')}-${String((rang += 1)).padStart(6, '0')}`;
    const complet = Buffer.concat([Buffer.from(`Delivered-To: ${boite}\r\n`), message]);
    const { courriel } = await lire(id, recuLe, complet);
    await writeFile(`${chemin(id)}.part`, complet, { flush: true, mode: 0o600 });
    await rename(`${chemin(id)}.part`, chemin(id));
    connus.push(courriel);
    connus.sort((a, b) => (a.id < b.id ? 1 : -1));
    return id;
  };

  for (const nom of (await readdir(dossier)).sort()) {
    const id = FICHIER.exec(nom)?.[1];
    if (id) connus.unshift((await lire(id, instantDe(id), await readFile(chemin(id)))).courriel);
    else if (nom.endsWith('.eml.part')) await rm(join(dossier, nom));
  }

  return {
    ranger: (boites, message) => Promise.all(boites.map((boite) => ranger(boite, message))),
    courriels: () => connus,
    async lire(id) {
      const contenu = await source(id);
      return contenu && lire(id, instantDe(id), contenu);
    },
    source,
  };
}

/** `20181126T130000123Z-000001` → `2018-11-26T13:00:00.123Z` */
const instantDe = (id: string): string =>
  id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
