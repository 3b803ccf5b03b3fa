import { serieDeSeance } from '../series.js';
import { signalerTache, type Policy } from './policy.js';

/** The session is shown; the day after it, its minutes are to be written. Nothing is decided by the passing of time. */
export const whenSeancePasseeThenEtablirProcesVerbal: Policy = (commission, context) => {
  if (commission.etape !== 'preparation' && commission.etape !== 'ouverte') return [];
  const { calendrier } = context;
  const jour = commission.date.slice(0, 10);
  const serie = serieDeSeance(commission);
  return [
    {
      cle: `${serie}/seance`,
      jour,
      at: calendrier.instant(commission.date),
      libelle: 'Séance',
      action: { kind: 'repere' },
    },
    signalerTache(commission, context, {
      cle: `${serie}/proces-verbal`,
      jour: calendrier.apres(jour, 1),
      libelle: 'Tâche : établir le procès-verbal',
      condition: 'Sauf s’il est établi, ou la séance ajournée, avant',
      tache: 'etablir-proces-verbal',
    }),
  ];
};
