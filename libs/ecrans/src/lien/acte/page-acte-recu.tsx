import type { ActeRecu } from '@pdn/contracts/ecrans';
import { momentLong } from '@pdn/contracts/dates';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { Suite } from '../suite.js';
import { Verdict } from '../verdict.js';
import { VotreRecu } from '../votre-recu.js';

export function PageActeRecu(props: ActeRecu) {
  const { cadre, titre, signe, lignes, etapes } = props;
  return (
    <CadreDeLien lien={props} titre={titre}>
      <Verdict titre={titre}>Le {momentLong(signe.le, cadre.zone)}. Il n’y a plus rien à faire ici.</Verdict>
      <VotreRecu recu={props} lignes={lignes.map(([terme, valeur]) => [terme, enLignes(valeur)] as const)} />
      {etapes.length > 0 ? <Suite etapes={etapes} /> : null}
      <UneQuestion cadre={cadre} />
    </CadreDeLien>
  );
}

/** What was typed over several lines is read over several lines. */
const enLignes = (valeur: string) => valeur.split(/\n+/).map((ligne, rang) => <p key={rang}>{ligne}</p>);
