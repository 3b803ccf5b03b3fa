import type { PageDesRegles, ReglesDuProgramme, VersionAffichee } from '@pdn/contracts/ecrans';
import { enCivil, jourSimple } from '@pdn/contracts/dates';
import { PROGRAMMES, pluriel } from '../libelles/index.js';

type Props = Pick<PageDesRegles, 'cadre' | 'peutPreparer'> & { regles: ReglesDuProgramme };

export function Versions({ cadre, peutPreparer, regles }: Props) {
  const { programme, versions, brouillon } = regles;
  const adresse = `/regles/${programme}`;
  return (
    <>
      <table className="tableau tableau--fiches">
        <caption>Versions publiées, {PROGRAMMES[programme]}</caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">S’applique</th>
            <th scope="col">Dossiers en cours</th>
            <th scope="col">Faire</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version, rang) => (
            <Ligne
              key={version.version}
              {...{ cadre, adresse, version }}
              adoptable={peutPreparer && versions.length > 1}
              precedente={versions[rang + 1]?.version ?? null}
            />
          ))}
        </tbody>
      </table>
      {peutPreparer ? (
        <p className="actions">
          <a className="bouton" href={`${adresse}/brouillon`}>
            {brouillon ? 'Reprendre le brouillon' : 'Préparer une nouvelle version'}
          </a>
        </p>
      ) : null}
    </>
  );
}

interface PropsLigne {
  cadre: PageDesRegles['cadre'];
  adresse: string;
  version: VersionAffichee;
  precedente: number | null;
  /** Somebody who may, and another version that dossiers may keep. */
  adoptable: boolean;
}

function Ligne({ cadre, adresse, version: lue, precedente, adoptable }: PropsLigne) {
  const { version, depuis, enVigueur, dossiers } = lue;
  const aVenir = depuis > cadre.maintenant;
  const jour = jourSimple(enCivil(depuis, cadre.zone).jour);
  return (
    <tr>
      <th scope="row">
        Version {version}
        {enVigueur ? <span className="ligne-2">En vigueur</span> : null}
      </th>
      <td data-colonne="S’applique">
        {aVenir ? 'À partir du' : 'Depuis le'} {jour}
        <span className="ligne-2">aux dossiers ouverts à partir de ce jour</span>
      </td>
      <td data-colonne="Dossiers en cours">{dossiers === 0 ? 'Aucun' : pluriel(dossiers, 'dossier')}</td>
      <td data-colonne="Faire">
        <ul className="liste">
          {precedente === null ? null : (
            <li>
              <a href={`${adresse}/comparaison?de=${precedente}&a=${version}`}>
                Comparer avec la version {precedente}
              </a>
            </li>
          )}
          <li>
            <a href={`${adresse}/${version}/fichier`}>Exporter la version {version}</a>
          </li>
          {adoptable && !aVenir ? (
            <li>
              <a href={`${adresse}/adoption?version=${version}`}>Faire adopter la version {version}</a>
            </li>
          ) : null}
        </ul>
      </td>
    </tr>
  );
}
