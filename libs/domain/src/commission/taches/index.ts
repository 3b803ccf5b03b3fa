import type { Context } from '../../labellisation/context.js';
import { toutesLesEcheances } from '../echeances/index.js';
import { TACHES_D_ENVOI } from '../../envoi-signale.js';
import type { Commission } from '../state.js';
import type { TacheDeSeance, TypeTacheCommission } from './tache.js';

export * from './tache.js';

/** What a person must do, oldest first. */
export const taches = (commission: Commission, context: Context): TacheDeSeance[] =>
  [
    ...signalees(commission, context),
    ...duProcesVerbal(commission),
    ...desTransmissions(commission),
    ...desAdresses(commission),
  ].sort((a, b) => (a.depuis === b.depuis ? 0 : a.depuis < b.depuis ? -1 : 1));

const RAISONS: Partial<Record<TypeTacheCommission, string>> = {
  'convoquer-membres': 'La séance approche et les membres ne sont pas convoqués.',
  'etablir-proces-verbal': 'La date de la séance est passée et son procès-verbal n’est pas établi.',
};

const signalees = (commission: Commission, context: Context): TacheDeSeance[] =>
  toutesLesEcheances(commission, context).flatMap(({ cle, jour, action }): TacheDeSeance[] =>
    action.kind === 'tache' && commission.echues.includes(cle)
      ? [{ cle, type: action.tache, raison: RAISONS[action.tache] ?? '', depuis: jour }]
      : [],
  );

function duProcesVerbal(commission: Commission): TacheDeSeance[] {
  if (commission.etape !== 'proces-verbal') return [];
  return [
    {
      cle: 'signer-proces-verbal',
      type: 'signer-proces-verbal',
      raison: 'Le procès-verbal est établi : ses décisions attendent les signatures.',
      depuis: commission.etabliLe,
    },
  ];
}

/** A dossier that has moved on meanwhile blocks nobody else: somebody looks at it. */
const desTransmissions = ({ transmissions }: Commission): TacheDeSeance[] =>
  transmissions.flatMap(({ cle, statut }): TacheDeSeance[] =>
    statut.etat === 'refusee'
      ? [
          {
            cle: `transmission/${cle}`,
            type: 'reprendre-decision',
            raison: 'Un dossier n’a pas pu recevoir la décision de la séance : il a changé entre-temps.',
            depuis: statut.le,
          },
        ]
      : [],
  );

/** The key names whom to call. */
const desAdresses = ({ nonRemis }: Commission): TacheDeSeance[] =>
  nonRemis
    .map(({ suite, personne, depuis }): TacheDeSeance =>
      suite
        ? { ...TACHES_D_ENVOI[suite], cle: `${suite}/${personne}`, depuis }
        : {
            cle: `corriger-adresse/${personne}`,
            type: 'corriger-adresse-membre',
            raison: 'Un courriel n’a pas pu être remis à ce membre : appelez, puis renvoyez-le.',
            depuis,
          },
    )
    .filter(({ cle }, rang, toutes) => toutes.findIndex((autre) => autre.cle === cle) === rang);
