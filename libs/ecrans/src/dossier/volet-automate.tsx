import type { Dossier } from '@pdn/contracts/ecrans';
import { delai, jourDe, jourLong } from '@pdn/contracts/dates';
import { majuscule, minuscule } from '../libelles/index.js';
import { prochaineEtape } from './prochaine.js';

export function VoletAutomate({ avenir, entete, cadre }: Dossier) {
  const prochaine = prochaineEtape(avenir);
  return (
    <div className="maintenant__volet maintenant__volet--moteur">
      <h3>Prochaine étape automatique</h3>
      {prochaine ? (
        <>
          <p className="maintenant__fait">
            {majuscule(jourLong(prochaine.jour))} : {minuscule(prochaine.libelle)}
          </p>
          <p>
            {majuscule(delai(prochaine.jour, jourDe(cadre.maintenant, cadre.zone)))}
            {prochaine.condition ? `, ${minuscule(prochaine.condition)}` : ''}.{' '}
            <a href="#prochaine">Voir dans la chronologie</a>
          </p>
        </>
      ) : (
        <>
          <p className="maintenant__fait">Aucune</p>
          <p>
            {pourquoiAucune(
              entete.etat,
              avenir.some(({ enPause }) => enPause),
            )}
          </p>
        </>
      )}
    </div>
  );
}

const CLOS = new Set<Dossier['entete']['etat']>(['refusee', 'abandonnee', 'retiree', 'archivee']);

function pourquoiAucune(etat: Dossier['entete']['etat'], enPause: boolean): string {
  if (etat === 'suspendu') return 'Le dossier est suspendu : tous les rappels attendent la reprise.';
  if (CLOS.has(etat)) return 'Le dossier est clos : plus rien ne partira.';
  if (enPause) return 'En pause : un courriel n’a pas été remis, les rappels attendent.';
  return 'Rien ne partira tout seul : la suite dépend d’une personne.';
}
