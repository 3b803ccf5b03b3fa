import type { ErreurDeChamp, PartieDuBilan, QuestionChiffree } from '@pdn/contracts/ecrans';
import { Saisie } from '../../composants/champs/saisie.js';
import { TexteLong } from '../../composants/champs/texte-long.js';

interface Props {
  partie: PartieDuBilan;
  rang: string;
  valeurs: Readonly<Record<string, string>>;
  erreurs: readonly ErreurDeChamp[];
}

export const estFacultative = ({ chiffres, questions }: PartieDuBilan): boolean =>
  [...chiffres, ...questions].every(({ requis }) => !requis);

/** A part that may be left out is folded, unless something in it was typed or is wrong. */
export function Partie(props: Props) {
  const { partie, rang, valeurs, erreurs } = props;
  if (!estFacultative(partie)) return <Corps {...props} />;
  const noms = [...partie.chiffres, ...partie.questions].map(({ nom }) => nom);
  const ouverte = noms.some((nom) => valeurs[nom] || erreurs.some(({ champ }) => champ === nom));
  return (
    <details className="carte partie-repliee" id={`partie-${partie.cle}`} open={ouverte ? true : undefined}>
      <summary>
        <span className="partie">
          <span className="partie__numero">{rang}</span> {partie.titre}
        </span>{' '}
        <span className="etiquette-etat">Facultatif</span>
      </summary>
      <Champs {...props} />
    </details>
  );
}

const Corps = (props: Props) => (
  <fieldset className="carte formulaire" id={`partie-${props.partie.cle}`}>
    <legend className="partie">
      <span className="partie__numero">{props.rang}</span> {props.partie.titre}
    </legend>
    <Champs {...props} />
  </fieldset>
);

function Champs({ partie, valeurs, erreurs }: Props) {
  const erreur = (nom: string): string | undefined => erreurs.find(({ champ }) => champ === nom)?.message;
  return (
    <>
      {partie.aide ? <p className="origine">{partie.aide}</p> : null}
      {partie.chiffres.length > 0 ? (
        <div className="champs-chiffres">
          {partie.chiffres.map((question) => (
            <Chiffre
              key={question.nom}
              question={question}
              valeur={valeurs[question.nom]}
              erreur={erreur(question.nom)}
            />
          ))}
        </div>
      ) : null}
      {partie.questions.map((question) => (
        <TexteLong
          key={question.nom}
          {...question}
          id={question.nom}
          valeur={valeurs[question.nom]}
          erreur={erreur(question.nom)}
        />
      ))}
    </>
  );
}

interface PropsChiffre {
  question: QuestionChiffree;
  valeur: string | undefined;
  erreur: string | undefined;
}

function Chiffre({ question: { nom, libelle, unite, pas, aide, requis }, valeur, erreur }: PropsChiffre) {
  return (
    <Saisie
      id={nom}
      nom={nom}
      libelle={unite ? `${libelle}, en ${unite}` : libelle}
      requis={requis}
      dejaDitFacultatif
      courte
      clavier={pas === 1 ? 'numeric' : 'decimal'}
      longueurMax={10}
      aide={aide}
      valeur={valeur}
      erreur={erreur}
    />
  );
}
