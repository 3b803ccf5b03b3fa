import type { Context } from '../labellisation/context.js';
import { echeancesAppel } from './echeances.js';
import type { Appel } from './state.js';

const ECHEANCES_MONTREES = 8;

/** For the Temporal UI, in Markdown. No name. */
export function detailsAppel(appel: Appel, context: Context): string {
  const { numero, statut, invites, candidatures, version } = appel;
  const aVenir = echeancesAppel(appel, context).slice(0, ECHEANCES_MONTREES);
  return [
    `**${numero}** · ${statut} · invités : ${invites.length} · candidatures : ${candidatures.length} · version ${version}`,
    ...(aVenir.length > 0 ? ['', '**À venir**', ''] : []),
    ...aVenir.map(({ cle, jour, libelle }) => `- ${jour} · ${libelle} · \`${cle}\``),
  ].join('\n');
}
