import { PARTIES_DU_BILAN } from '@pdn/contracts/ecrans';
import type { ContexteFormulaire } from './contexte.js';
import { le, ligne, motif, nombre, ouiNon, texte, type Saisie } from './saisie.js';

const exercice = ({ exercice }: ContexteFormulaire): Saisie =>
  nombre('exercice', 'Année du bilan', {
    min: 2010,
    max: 2100,
    ...(exercice && { valeur: String(exercice) }),
  });

const questions = (prefixe: string): Saisie[] =>
  PARTIES_DU_BILAN.flatMap((partie) => [
    ...partie.chiffres.map(({ nom, libelle, max, pas, requis, aide, unite }) =>
      nombre(`${prefixe}${nom}`, libelle, {
        ...{ facultatif: !requis, min: 0, max, pas },
        ...(aide && { aide }),
        ...(unite && { unite }),
      }),
    ),
    ...partie.questions.map(({ nom, libelle, longueurMax, requis, aide }) =>
      texte(longueurMax)(`${prefixe}${nom}`, libelle, { facultatif: !requis, ...(aide && { aide }) }),
    ),
  ]);

/** Each under its own name, as the professional's page posts them. */
export const questionsDuBilan = questions('');
const duContenu = questions('contenu.');

/** Of a bilan that came on paper. */
const nomEcrit = ligne(200)('preuve.nom', 'Nom écrit en signant', { facultatif: true });

export const bilan = {
  remettreBilan: (contexte: ContexteFormulaire) => [exercice(contexte), ...duContenu, nomEcrit, le],
  contresignerBilan: (contexte: ContexteFormulaire) => [
    exercice(contexte),
    ouiNon('accord', 'D’accord avec le bilan'),
    texte(4000)('remarque', 'Remarque', { facultatif: true }),
    nomEcrit,
    le,
  ],
  renvoyerBilan: (contexte: ContexteFormulaire) => [exercice(contexte), motif, le],
  cloreBilan: (contexte: ContexteFormulaire) => [exercice(contexte), motif, le],
  rouvrirBilan: (contexte: ContexteFormulaire) => [exercice(contexte), motif, le],
  accepterBilan: (contexte: ContexteFormulaire) => [exercice(contexte), le],
};
