import { z } from 'zod';

const MAX_RAPPELS = 10;

const entier = (min: number, max: number, unite: string) => {
  const error = `Indiquez un nombre entier de ${unite}, de ${min} à ${max}.`;
  return z.int(error).min(min, error).max(max, error);
};

export const jours = entier(1, 365, 'jours');
export const mois = (min: number, max: number) => entier(min, max, 'mois');

/** J+n: in the order in which they leave. */
export const joursApres = liste(jours).refine(
  (delais) => delais.every((delai, index) => index === 0 || delai > delais[index - 1]!),
  'Rangez les délais du plus court au plus long, sans répétition.',
);

/** J-n and M-n: in the order in which they leave too, so the longest first. */
export const joursAvant = duPlusLoin(jours);
export const moisAvant = duPlusLoin(mois(1, 24));

function liste(delai: typeof jours) {
  return z.array(delai).max(MAX_RAPPELS, `${MAX_RAPPELS} rappels au plus.`);
}

function duPlusLoin(delai: typeof jours) {
  return liste(delai).refine(
    (delais) => delais.every((suivant, index) => index === 0 || suivant < delais[index - 1]!),
    'Rangez les délais du plus long au plus court, sans répétition.',
  );
}
