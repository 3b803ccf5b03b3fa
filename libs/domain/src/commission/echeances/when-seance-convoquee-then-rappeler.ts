import { serieDeSeance } from '../series.js';
import { matin, type Policy } from './policy.js';

/** A reminder to those who did not excuse themselves; none when the convocation itself left as late as that. */
export const whenSeanceConvoqueeThenRappeler: Policy = (commission, context) => {
  if (commission.etape !== 'preparation' || !commission.convoqueeLe) return [];
  const { date, convocation, convoqueeLe, serieDepuis, membres, nonRemis } = commission;
  const jour = context.calendrier.avant(date.slice(0, 10), convocation.rappel);
  const depuis = convoqueeLe > serieDepuis ? convoqueeLe : serieDepuis;
  const destinataires = membres
    .filter(({ convoque, presence }) => convoque && presence !== 'excuse')
    .map(({ personne }) => personne)
    .filter((personne) => !nonRemis.some((echec) => echec.personne === personne && !echec.suite));
  if (jour <= depuis || destinataires.length === 0) return [];
  return [
    {
      cle: `${serieDeSeance(commission)}/rappel`,
      jour,
      at: matin(commission, context, 'membres', jour),
      libelle: 'Rappel aux membres : séance',
      condition: 'Sauf aux membres excusés',
      jusqua: context.calendrier.instant(date),
      action: { kind: 'relance', courrier: 'seance-rappel', destinataires, copie: [] },
    },
  ];
};
