import { adresse } from '../adresses.js';
import type { Lettre } from '../lettre.js';
import { enTexte } from '../markdown/en-texte.js';
import { DONNEES, EXERCICE, FORMULE, POURQUOI, stop, question, validite } from '../phrases.js';

/** The same mail as plain text, one paragraph a line: the reader's window wraps it. */
export function enTexteSeul(lettre: Lettre): string {
  const { adresses, coordination, lienJusquau } = lettre;
  const corps = lettre.corps.map((bloc) => {
    const texte = enTexte([bloc], (cible) => adresse(adresses, cible));
    const personnel = bloc.type === 'bouton' && bloc.cible === 'lien' && lienJusquau !== null;
    return personnel ? `${texte}\n${validite(lienJusquau)}` : texte;
  });
  return [
    ...(lettre.exercice ? [EXERCICE] : []),
    ...(lettre.copie === null ? [] : [lettre.copie]),
    lettre.salutation,
    ...corps,
    `${FORMULE}\n${coordination.nom}\n${lettre.reseau}`,
    `${lettre.nature} ${lettre.numero}\n${question(lettre)} ${coordination.telephone.replace(/ /g, '\u00a0')}.`,
    `${POURQUOI} ${lettre.pourquoi} ${lettre.aQuelTitre}`,
    `${DONNEES}${lettre.rappel ? ` ${stop(lettre)}` : ''}`,
  ]
    .join('\n\n')
    .concat('\n');
}
