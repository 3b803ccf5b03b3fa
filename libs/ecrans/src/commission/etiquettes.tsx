import type { EtatSeance, Issue } from '@pdn/contracts/ecrans';
import { ETATS_SEANCE, ISSUES } from '../libelles/index.js';

export function EtiquetteSeance({ etat }: { etat: EtatSeance }) {
  const { nom, teinte } = ETATS_SEANCE[etat];
  return <span className={`etiquette-etat etiquette-etat--${teinte}`}>{nom}</span>;
}

export function EtiquetteIssue({ issue, suite }: { issue: Issue; suite: string }) {
  const { nom, teinte } = ISSUES[issue];
  return (
    <span className={`etiquette-etat etiquette-etat--${teinte}`}>
      {nom}, {suite}
    </span>
  );
}
