import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that `npm test` found or installed, else one of this machine. */
export function executableDuNavigateur(env: NodeJS.ProcessEnv = process.env): string {
  const dossiers = (env['PATH'] ?? '').split(delimiter);
  const candidats = [
    env['CHROMIUM_PATH'],
    ...dossiers.flatMap((dossier) => NOMS.map((nom) => join(dossier, nom))),
  ];
  const trouve = candidats.find((chemin) => chemin && existsSync(chemin));
  if (!trouve) throw new Error('No Chromium found: run npm test, or set CHROMIUM_PATH.');
  return trouve;
}
