import type { Context } from './context.js';
import type { Echeance } from './echeances/echeance.js';
import { echeances } from './echeances/index.js';
import type { Labellisation } from './state.js';
import { taches } from './taches/index.js';
import { attenteDe, etatDe } from './vue.js';

const ECHEANCES_MONTREES = 8;

/** For the Temporal UI, in Markdown: where the dossier stands, what is waited for, what comes next. No name. */
export function details(dossier: Labellisation, context: Context): string {
  const aVenir = echeances(dossier, context);
  const aFaire = taches(dossier, context);
  return [
    `**${dossier.numero}** · ${etatDe(dossier)} · attente : ${attenteDe(dossier)} · version ${dossier.version}`,
    ...(aFaire.length > 0
      ? ['', '**À faire**', '', ...aFaire.map(({ type, depuis }) => `- ${type} (depuis le ${depuis})`)]
      : []),
    ...(aVenir.length > 0 ? ['', '**À venir**', '', ...aVenir.slice(0, ECHEANCES_MONTREES).map(ligne)] : []),
    ...(aVenir.length > ECHEANCES_MONTREES ? [`- et ${aVenir.length - ECHEANCES_MONTREES} autres`] : []),
  ].join('\n');
}

const ligne = ({ cle, jour, libelle, condition }: Echeance): string =>
  `- ${jour} · ${libelle}${condition ? ` (${condition.toLowerCase()})` : ''} · \`${cle}\``;
