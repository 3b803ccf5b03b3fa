import type { ApercuAffiche } from '@pdn/contracts/ecrans';
import { jourAbrege } from '@pdn/contracts/dates';

interface Props {
  apercu: ApercuAffiche;
  /** Its own page: there is nothing to tick. */
  seul: boolean;
}

export function ApercuDuDossier({ apercu, seul }: Props) {
  const { id, numero, professionnel, version, refus } = apercu;
  const nom = professionnel ?? 'Personne effacée';
  return (
    <section className="carte pile pile--serree" aria-labelledby={`apercu-${id}`}>
      <h2 className="carte__titre" id={`apercu-${id}`}>
        {nom} <span className="numero">{numero}</span>
      </h2>
      {refus === null ? (
        <>
          {seul ? null : (
            <p className="choix">
              <input type="checkbox" id={`dossier-${id}`} name="dossiers" value={id} defaultChecked />{' '}
              <label htmlFor={`dossier-${id}`}>Adopter pour {nom}</label>
            </p>
          )}
          <p className="petit">Garde aujourd’hui la version {version}.</p>
          <CeQuiBouge {...apercu} />
        </>
      ) : (
        <p>{refus}</p>
      )}
    </section>
  );
}

export function CeQuiBouge({
  echeances,
  taches,
  courriels,
}: Pick<ApercuAffiche, 'echeances' | 'taches' | 'courriels'>) {
  if (echeances.length + taches.enPlus.length + taches.enMoins.length + courriels.length === 0)
    return <p>Rien de ce qui est prévu ne bougerait.</p>;
  return (
    <>
      <Lignes
        titre="Ce qui partirait aussitôt"
        lignes={courriels.map(
          ({ quoi, a, dateLimite }) => `${quoi}, ${a}${dateLimite ? ` : ${jourAbrege(dateLimite)}` : ''}`,
        )}
      />
      <Lignes titre="Ce qui bougerait" lignes={echeances.map(phrase)} />
      <Lignes titre="Tâches en plus" lignes={taches.enPlus} />
      <Lignes titre="Tâches en moins" lignes={taches.enMoins} />
    </>
  );
}

const Lignes = ({ titre, lignes }: { titre: string; lignes: string[] }) =>
  lignes.length === 0 ? null : (
    <>
      <h3>{titre}</h3>
      <ul className="liste">
        {lignes.map((ligne, rang) => (
          <li key={rang}>{ligne}</li>
        ))}
      </ul>
    </>
  );

function phrase({ libelle, avant, apres }: ApercuAffiche['echeances'][number]): string {
  if (avant === null) return `${libelle} : en plus, le ${jourAbrege(apres ?? '')}`;
  if (apres === null) return `${libelle} : plus le ${jourAbrege(avant)}`;
  return `${libelle} : le ${jourAbrege(apres)} au lieu du ${jourAbrege(avant)}`;
}
