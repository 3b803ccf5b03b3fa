import type { Dossier } from '@pdn/contracts/ecrans';
import { jourDe, moisCourt, periode } from '@pdn/contracts/dates';
import type { Chapitre } from '../dossier/chapitres.js';
import { prochaineEtape } from '../dossier/prochaine.js';
import { Aujourdhui } from './aujourdhui.js';
import { EtapeFuture } from './etape-future.js';
import { EtapeFaite } from './etape-faite.js';
import { resume } from './resume.js';

interface Props {
  chapitre: Chapitre;
  dossier: Dossier;
}

/** Folded once finished; the one where the dossier stands and those to come are open. */
export function ChapitreAffiche({ chapitre, dossier }: Props) {
  const { passe, avenir, courant, debut, fin, nom } = chapitre;
  const aVenir = passe.length === 0;
  const aujourdhui = jourDe(dossier.cadre.maintenant, dossier.cadre.zone);
  const prochaine = prochaineEtape(dossier.avenir);
  return (
    <li className={aVenir ? 'phase phase--a-venir' : 'phase'}>
      <details open={courant || aVenir ? true : undefined}>
        <summary className="phase__titre">
          <span className="phase__periode">
            {courant ? `depuis ${moisCourt(debut)}` : periode(debut, fin)}
          </span>
          <span className="phase__repere" aria-hidden="true" />
          <h3 className="phase__nom">
            {nom} <span className="phase__resume">{resume(chapitre, dossier.cadre.zone)}</span>
          </h3>
        </summary>
        <ol>
          {passe.map((etape) => (
            <EtapeFaite key={etape.version} etape={etape} dossier={dossier} />
          ))}
          {courant ? <Aujourdhui jour={aujourdhui} /> : null}
          {avenir.map((etape) => (
            <EtapeFuture key={etape.cle} etape={etape} dossier={dossier} prochaine={etape === prochaine} />
          ))}
        </ol>
      </details>
    </li>
  );
}
