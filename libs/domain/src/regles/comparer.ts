import { CHAMPS_DES_REGLES, type ChampDeRegles } from './champs.js';
import { direValeur, valeurDe } from './dire.js';
import type { Regles } from './regles.js';

/** One field that differs, before and after in words. */
export interface Ecart extends Pick<ChampDeRegles, 'champ' | 'chapitre' | 'libelle'> {
  avant: string;
  apres: string;
}

/** What changes from one version to another, in the order of the document; nothing of whose it is or its number. */
export const comparerRegles = (avant: Regles, apres: Regles): Ecart[] =>
  CHAMPS_DES_REGLES.flatMap((champ): Ecart[] => {
    const [ancienne, nouvelle] = [valeurDe(avant, champ), valeurDe(apres, champ)];
    if (memes(champ, ancienne, nouvelle)) return [];
    const { chapitre, libelle } = champ;
    return [
      {
        ...{ champ: champ.champ, chapitre, libelle },
        avant: direValeur(champ, ancienne, avant.programme),
        apres: direValeur(champ, nouvelle, apres.programme),
      },
    ];
  });

/** What is ticked is a set: its order says nothing. */
function memes({ forme }: ChampDeRegles, a: unknown, b: unknown): boolean {
  const enClair = (valeur: unknown) =>
    JSON.stringify(forme === 'choix-multiples' ? [...(valeur as string[])].sort() : valeur);
  return enClair(a) === enClair(b);
}
