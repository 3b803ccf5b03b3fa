import { labelDe } from '../label/label-de.js';
import { serieFinAnnoncee } from '../series.js';
import { estClose } from '../state.js';
import type { Policy } from './policy.js';

/**
 * A person decided, and set the day: on its morning the label ends, even if it is suspended or a day off. Not a decision
 * of time.
 */
export const whenFinAnnonceeThenPrendreEffet: Policy = (dossier, { calendrier }) => {
  const fin = estClose(dossier) ? null : labelDe(dossier)?.finAnnoncee;
  if (!fin) return [];
  return [
    {
      cle: `${serieFinAnnoncee(fin)}/effet`,
      jour: fin.effet,
      at: calendrier.matin(fin.effet),
      libelle:
        fin.cause === 'depart'
          ? 'Fin du label : départ déclaré du professionnel'
          : 'Fin du label, à la date décidée',
      condition: 'Sauf si cette fin est annulée avant',
      fixe: 'Ce jour ne se déplace pas : il se corrige, ou la fin annoncée s’annule.',
      action: { kind: 'prise-d-effet' },
    },
  ];
};
