import { z } from 'zod';
import {
  PARTIES_DU_BILAN,
  type QuestionChiffree,
  type QuestionOuverte,
} from '../../ecrans/bilan-questions.js';
import { paragraphes } from './texte.js';

const chiffre = ({ max, pas, libelle }: QuestionChiffree) =>
  z
    .number()
    .min(0)
    .max(max)
    .multipleOf(pas, pas === 1 ? 'Un nombre entier est attendu.' : 'Au quart d’heure près.')
    .meta({ description: libelle });
const texte = ({ longueurMax, libelle }: QuestionOuverte) =>
  paragraphes(longueurMax).meta({ description: libelle });

const questions: Record<string, z.ZodType<number | string>> = {};
for (const { chiffres, questions: ouvertes } of PARTIES_DU_BILAN) {
  for (const question of chiffres) questions[question.nom] = facultatif(chiffre(question), question.requis);
  for (const question of ouvertes) questions[question.nom] = facultatif(texte(question), question.requis);
}
function facultatif<T extends z.ZodType>(schema: T, requis: boolean): T | z.ZodExactOptional<T> {
  return requis ? schema : z.exactOptional(schema);
}

/** The yearly bilan, question by question, as the page asks it: counts and sentences, nothing about a young person or a parent. */
export const contenuBilan = z.strictObject(questions).meta({
  description: 'Les réponses au bilan, par question. Ni nom, ni détail qui ferait reconnaître une famille.',
});
export type ContenuBilan = Record<string, number | string>;

export const exempleBilan: ContenuBilan = {
  heures_en_ligne: 74,
  heures_hors_ligne: 32.5,
  contacts_public: 83,
  contacts_professionnels: 35,
  sollicitations_recues: 80,
  sollicitations_initiees: 50,
  nouveaux_participants: 4,
  familles: 'Des parents qui ne venaient pas demandent maintenant les horaires par message.',
  structure: 'Les sorties se remplissent plus vite.',
  suite: 'Du temps pour échanger entre Promeneurs.',
};
