import type { ErreurDeChamp } from '@pdn/contracts/ecrans';
import { pluriel } from '../libelles/index.js';

interface Props {
  /** « Le bilan n’est pas envoyé » */
  titre: string;
  erreurs: readonly ErreurDeChamp[];
  refus?: string | undefined;
  idDuChamp?: (nom: string) => string;
}

/** Before the form: what is wrong, each line leading to its field. */
export function ResumeErreurs({ titre, erreurs, refus, idDuChamp = (nom) => nom }: Props) {
  if (erreurs.length === 0 && !refus) return null;
  return (
    <div className="resume-erreurs" role="alert" tabIndex={-1} autoFocus>
      <h2>
        {titre}
        {erreurs.length > 0 ? ` : ${pluriel(erreurs.length, 'point')} à revoir` : ''}
      </h2>
      {refus ? <p>{refus}</p> : null}
      {erreurs.length > 0 ? (
        <ul className="liste">
          {erreurs.map(({ champ, message }) => (
            <li key={champ}>
              <a href={`#${idDuChamp(champ)}`}>{message}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
