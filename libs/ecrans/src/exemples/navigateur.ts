import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface FenetreDeTest {
  document: Document;
  eval(code: string): unknown;
  axe: {
    run(
      options: unknown,
    ): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
  };
}
/** Set by `jest.environnement.mjs`. */
declare const JSDOM: new (html: string, options: { runScripts: 'outside-only' }) => { window: FenetreDeTest };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const ouvrir = (html: string): Document =>
  new JSDOM(html, { runScripts: 'outside-only' }).window.document;

/** WCAG 2.2 AA and RGAA; contrast needs a real browser. One line per fault. */
export async function fautesDAccessibilite(html: string): Promise<string[]> {
  const { window } = new JSDOM(html, { runScripts: 'outside-only' });
  window.eval(axe);
  const { violations } = await window.axe.run({
    iframes: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
