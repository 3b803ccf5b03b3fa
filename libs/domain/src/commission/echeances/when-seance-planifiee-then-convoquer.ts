import { serieDeSeance } from '../series.js';
import { signalerTache, type Policy } from './policy.js';

/** Members are convened in good time: a person sends, time only signals (the 14 days: ours). */
export const whenSeancePlanifieeThenConvoquer: Policy = (commission, context) => {
  if (commission.etape !== 'preparation' || commission.convoqueeLe) return [];
  return [
    signalerTache(commission, context, {
      cle: `${serieDeSeance(commission)}/convocation`,
      jour: context.calendrier.avant(commission.date.slice(0, 10), commission.convocation.joursAvant),
      libelle: 'Tâche : convoquer les membres',
      condition: 'Sauf si la convocation est partie avant',
      tache: 'convoquer-membres',
    }),
  ];
};
