import type { Employeur, ObligationDeLAnnee } from '@pdn/contracts/ecrans';
import { nomOuEfface } from '../composants/nom.js';
import { adresse } from '../composants/requete.js';
import { jourAbrege, jourDe } from '@pdn/contracts/dates';
import { DESTINATAIRES, direEtatDuDevoir, majuscule, nommerDevoir } from '../libelles/index.js';

const PARTIES: { titre: string; statuts: ObligationDeLAnnee['etat']['statut'][] }[] = [
  { titre: 'Attendues', statuts: ['attendu'] },
  { titre: 'À venir', statuts: ['a-venir'] },
  { titre: 'Faites', statuts: ['fait', 'leve'] },
];

/** Of one civil year, whose turn it is first. */
export function Obligations(employeur: Employeur) {
  const { annee, obligations, cadre } = employeur;
  const aujourdhui = jourDe(cadre.maintenant, cadre.zone);
  return (
    <section className="pile" aria-labelledby="titre-obligations">
      <h2 id="titre-obligations">Obligations de {annee}</h2>
      <Annees {...employeur} />
      {obligations.length === 0 ? <p>Aucune obligation en {annee}.</p> : null}
      <TablesDesObligations obligations={obligations} aujourdhui={aujourdhui} />
    </section>
  );
}

interface Tables {
  obligations: ObligationDeLAnnee[];
  aujourdhui: string;
  /** Of one person: only the dossier tells their obligations apart. */
  deLaPersonne?: boolean;
}

export const TablesDesObligations = ({ obligations, aujourdhui, deLaPersonne = false }: Tables) => (
  <>
    {PARTIES.map(({ titre, statuts }) => (
      <Partie
        key={titre}
        titre={titre}
        obligations={obligations.filter(({ etat }) => statuts.includes(etat.statut))}
        aujourdhui={aujourdhui}
        deLaPersonne={deLaPersonne}
      />
    ))}
  </>
);

const Annees = ({ structure, annee, annees }: Employeur) =>
  annees.length < 2 && annees.includes(annee) ? null : (
    <nav className="hors-impression" aria-label="Années">
      <ul className="annees">
        {annees.map((autre) => (
          <li key={autre}>
            <a
              href={adresse(`/structures/${structure.id}`, { annee: String(autre) })}
              aria-current={autre === annee ? 'page' : undefined}
            >
              {autre}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

function Partie({ titre, obligations, aujourdhui, deLaPersonne }: Required<Tables> & { titre: string }) {
  const aQui = deLaPersonne ? 'Dossier' : 'Promeneur';
  if (obligations.length === 0) return null;
  return (
    <table className="tableau tableau--fiches">
      <caption>{titre}</caption>
      <thead>
        <tr>
          <th scope="col">Obligation</th>
          <th scope="col">{aQui}</th>
          <th scope="col">Qui agit</th>
          <th scope="col">Où en est-on</th>
        </tr>
      </thead>
      <tbody>
        {obligations.map((obligation) => (
          <Ligne
            key={`${obligation.dossier.id}-${obligation.cle}`}
            obligation={obligation}
            aujourdhui={aujourdhui}
            aQui={aQui}
          />
        ))}
      </tbody>
    </table>
  );
}

function Ligne({
  obligation,
  aujourdhui,
  aQui,
}: {
  obligation: ObligationDeLAnnee;
  aujourdhui: string;
  aQui: 'Dossier' | 'Promeneur';
}) {
  const { dossier, type, exercice, qui, etat } = obligation;
  return (
    <tr>
      <th scope="row">
        {nommerDevoir(type, exercice)}{' '}
        {etat.limite ? <span className="ligne-2">{jourAbrege(etat.limite)}</span> : null}
      </th>
      <td data-colonne={aQui}>
        {aQui === 'Dossier' ? (
          <a className="numero" href={`/dossiers/${dossier.id}`}>
            {dossier.numero}
          </a>
        ) : (
          <>
            <a href={`/dossiers/${dossier.id}`}>{nomOuEfface(dossier.professionnel)}</a>{' '}
            <span className="ligne-2 numero">{dossier.numero}</span>
          </>
        )}
      </td>
      <td data-colonne="Qui agit">
        {majuscule(qui.nom ?? DESTINATAIRES[qui.role])}{' '}
        {qui.nom ? <span className="ligne-2">{DESTINATAIRES[qui.role]}</span> : null}
      </td>
      <td data-colonne="Où en est-on">{direEtatDuDevoir(etat, aujourdhui)}</td>
    </tr>
  );
}
