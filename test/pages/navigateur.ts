import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from '@playwright/test';
import { shared } from '../builders/services.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LARGEURS = [1280, 360];

/** In the page, once axe is there. */
declare const document: { documentElement: { scrollWidth: number; clientWidth: number } };
interface AvecAxe {
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
}

/** Somebody's windows, which run no script, in the browser that the run shares. */
export async function ouvrirNavigateur() {
  const { endpoint } = await shared<{ endpoint: string }>('/browser');
  const navigateur = await chromium.connect(endpoint);
  const contexte = await navigateur.newContext({ javaScriptEnabled: false, locale: 'fr-FR' });
  const page = await contexte.newPage();

  return {
    page,
    /**
     * What is wrong with the page that is shown, at each width; nothing, when it is sound. axe is a script: the same
     * address, asked again with the same cookies, is examined where scripts run.
     */
    async defauts(): Promise<string[]> {
      const examen = await navigateur.newContext({ storageState: await contexte.storageState() });
      const copie = await examen.newPage();
      await copie.goto(page.url());
      await copie.evaluate(axe);
      const trouves: string[] = [];
      for (const largeur of LARGEURS) {
        await copie.setViewportSize({ width: largeur, height: 800 });
        const defauts = [...(await deborde(copie)), ...(await fautesDAccessibilite(copie))];
        trouves.push(...defauts.map((defaut) => `${largeur} px: ${defaut}`));
      }
      await examen.close();
      return trouves;
    },
    fermer: () => navigateur.close(),
  };
}

export type Navigateur = Awaited<ReturnType<typeof ouvrirNavigateur>>;

async function deborde(page: Page): Promise<string[]> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  return scrollWidth > clientWidth ? [`the page scrolls sideways, ${scrollWidth} px wide`] : [];
}

const fautesDAccessibilite = (page: Page): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as AvecAxe).axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, REGLES);
