import { CHAMP_DOUBLONS, type LigneDApercu } from '@pdn/contracts/ecrans';
import { enumerer, majuscule, pluriel } from '../libelles/index.js';
import { raison, STATUTS_D_IMPORT } from './libelles.js';

const ORDRE: LigneDApercu['statut'][] = ['erreur', 'doublon_possible', 'acceptee', 'ignoree'];

/** What asks for a look comes first. */
export function ApercuDuFichier({ lignes }: { lignes: LigneDApercu[] }) {
  return (
    <>
      {ORDRE.map((statut) => {
        const siennes = lignes.filter((ligne) => ligne.statut === statut);
        return siennes.length === 0 ? null : (
          <section key={statut} className="pile pile--serree" aria-labelledby={`titre-${statut}`}>
            <h2 id={`titre-${statut}`}>
              {STATUTS_D_IMPORT[statut]} : {pluriel(siennes.length, 'ligne')}
            </h2>
            <table className="tableau tableau--fiches">
              <thead>
                <tr>
                  <th scope="col">Ligne</th>
                  <th scope="col">Structure</th>
                  <th scope="col">À savoir</th>
                </tr>
              </thead>
              <tbody>
                {siennes.map((ligne) => (
                  <tr key={ligne.enregistrement}>
                    <td data-colonne="Ligne">{ligne.ligne}</td>
                    <th scope="row" data-colonne="Structure">
                      {ligne.nom?.trim() || 'Sans nom'}
                      {ligne.commune ? `, ${ligne.commune}` : ''}
                      {ligne.courriel ? (
                        <>
                          <br />
                          {ligne.courriel}
                        </>
                      ) : null}
                    </th>
                    <td data-colonne="À savoir">
                      <ASavoir ligne={ligne} lignes={lignes} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}

function ASavoir({ ligne, lignes }: { ligne: LigneDApercu; lignes: LigneDApercu[] }) {
  const { statut, motifs, avertissements, doublon_de: de, proposition, enregistrement } = ligne;
  const raisons = majuscule(enumerer((motifs ?? avertissements ?? []).map(raison)));
  if (statut === 'doublon_possible') {
    const autre = lignes.find((premiere) => premiere.enregistrement === de);
    const id = `doublon-${enregistrement}`;
    return (
      <>
        Déjà à la ligne {autre?.ligne} ({autre?.nom?.trim()})
        <br />
        <input type="checkbox" id={id} name={CHAMP_DOUBLONS} value={enregistrement} />{' '}
        <label htmlFor={id}>Inviter quand même la ligne {ligne.ligne}</label>
      </>
    );
  }
  return (
    <>
      {raisons}
      {proposition ? ` (peut-être ${proposition.siret})` : ''}
    </>
  );
}
