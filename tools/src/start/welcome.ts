import { inboxUrl, publicUrl, uiUrl } from './apps.js';
import type { Engine } from './engine.js';

type Say = (line: string) => void;

/** The addresses, and how to sign in. */
export function welcome({ places, access }: Engine, say: Say): void {
  const lines: [string, string][] = [
    ['Le bureau', `${publicUrl(places)}/`],
    ['Documentation de l’API', `${publicUrl(places)}/docs`],
    ...access.cles.map(({ reseau }): [string, string] => [
      'Annuaire public',
      `${publicUrl(places)}/annuaire/${reseau}`,
    ]),
    ['Courriels envoyés', `${inboxUrl(places)}/`],
    ...(places.settings.temporalAddress ? [] : [['Temporal', `${uiUrl(places)}/`] as [string, string]]),
  ];
  say('\nParcours est prêt.\n');
  for (const [label, url] of new Map(lines.map((line) => [line[1], line])).values())
    say(`  ${label.padEnd(24)}${url}`);
  if (access.cles.length > 0) say('\nPour entrer, collez une de ces clés sur la page de connexion :\n');
  for (const { reseau, role, cle } of access.cles) say(`  ${`${role}, ${reseau}`.padEnd(40)}${cle}`);
  say('\nCtrl-C arrête tout.');
}
