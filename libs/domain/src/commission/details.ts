import type { Context } from '../labellisation/context.js';
import { echeances } from './echeances/index.js';
import type { Commission } from './state.js';
import { taches } from './taches/index.js';
import { etatDe } from './vue.js';

/** For the Temporal UI, in Markdown. No name. */
export function details(commission: Commission, context: Context): string {
  const aFaire = taches(commission, context);
  const aVenir = echeances(commission, context);
  const { instance, date, affaires, transmissions, version } = commission;
  const enRoute = transmissions.filter(({ statut }) => statut.etat === 'a-transmettre').length;
  return [
    `**${instance}** · séance du ${date} · ${etatDe(commission)} · ${affaires.length} dossier(s) · version ${version}`,
    ...(enRoute > 0 ? ['', `Décisions à transmettre : ${enRoute}`] : []),
    ...(aFaire.length > 0
      ? ['', '**À faire**', '', ...aFaire.map(({ type, depuis }) => `- ${type} (depuis le ${depuis})`)]
      : []),
    ...(aVenir.length > 0
      ? [
          '',
          '**À venir**',
          '',
          ...aVenir.map(({ jour, libelle, cle }) => `- ${jour} · ${libelle} · \`${cle}\``),
        ]
      : []),
  ].join('\n');
}
