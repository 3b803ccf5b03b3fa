import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type Arrivees = ReturnType<typeof ouvrirArrivees>;

const PATIENCE_MS = 120_000;

/** Counts what comes into the folder of the inbox, by dossier: nobody who is measured is asked anything. */
export function ouvrirArrivees(dossier: string) {
  const nombres = new Map<string, number>();
  const attentes = new Map<string, () => void>();

  const compter = async (fichier: string): Promise<void> => {
    // the folder goes with the run
    const texte = await readFile(join(dossier, fichier), 'latin1').catch(() => '');
    const numero = /^X-Pdn-Dossier: (\S+)\r?$/m.exec(texte)?.[1] ?? '';
    nombres.set(numero, (nombres.get(numero) ?? 0) + 1);
    attentes.get(numero)?.();
  };
  // a mail is renamed into its place, once
  const guet = watch(dossier, (_, fichier) => {
    if (fichier?.endsWith('.eml')) void compter(fichier);
  });
  const combien = (numero: string): number => nombres.get(numero) ?? 0;

  return {
    combien,
    /** @throws {Error} when they do not come in time */
    async attendre(numero: string, voulus: number): Promise<void> {
      const delai = new AbortController();
      const tous = new Promise<void>((resoudre) => {
        const voir = (): void => void (combien(numero) >= voulus && resoudre());
        attentes.set(numero, voir);
        voir();
      });
      const tropTard = pause(PATIENCE_MS, undefined, { signal: delai.signal }).then(
        () => Promise.reject(new Error(`${combien(numero)} of ${voulus} mails of ${numero} have come`)),
        () => undefined,
      );
      await Promise.race([tous, tropTard]);
      delai.abort();
      attentes.delete(numero);
    },
    fermer: (): void => guet.close(),
  };
}
