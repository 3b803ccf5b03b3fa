import type { Dossiers, FiltresDossiers } from '@pdn/contracts/ecrans';
import { ATTENTES, LIBELLES_ETAT, PROGRAMMES } from '../libelles/index.js';
import { adresseDossiers } from './adresse-dossiers.js';

/** Each filter in force, as a link that lifts it. */
export function FiltresActifs(props: Dossiers) {
  const actifs = nommerFiltres(props.filtres);
  if (actifs.length === 0) return null;
  return (
    <>
      {actifs.map(({ cle, nom }) => (
        <a className="jeton" key={cle} href={adresseDossiers(props, { filtres: sans(props.filtres, cle) })}>
          <span className="visuellement-cache">Ne plus filtrer :</span> {nom}
        </a>
      ))}
      <a href={adresseDossiers(props, { filtres: {} })}>Tout effacer</a>
    </>
  );
}

type Cle = keyof FiltresDossiers;

function nommerFiltres({ q, etat, attente, programme }: FiltresDossiers): { cle: Cle; nom: string }[] {
  const noms: [Cle, string | undefined][] = [
    ['q', q ? `« ${q} »` : undefined],
    ['etat', etat && (etat === 'en-cours' ? 'En cours' : LIBELLES_ETAT[etat].nom)],
    ['attente', attente && `On attend : ${ATTENTES[attente].toLocaleLowerCase('fr')}`],
    ['programme', programme && PROGRAMMES[programme]],
  ];
  return noms.flatMap(([cle, nom]) => (nom ? [{ cle, nom }] : []));
}

function sans(filtres: FiltresDossiers, cle: Cle): FiltresDossiers {
  const { [cle]: _, ...reste } = filtres;
  return reste;
}
