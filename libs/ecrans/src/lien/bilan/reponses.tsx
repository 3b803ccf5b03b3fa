import { PARTIES_DU_BILAN, type PartieDuBilan, type ReponsesBilan } from '@pdn/contracts/ecrans';

/** A bilan as read by others: only what was answered. */
export const Reponses = ({ reponses }: { reponses: ReponsesBilan }) => (
  <>
    {PARTIES_DU_BILAN.filter((partie) => questionsRepondues(partie, reponses).length > 0).map((partie) => (
      <section className="carte" key={partie.cle} aria-labelledby={`reponses-${partie.cle}`}>
        <h3 className="carte__titre" id={`reponses-${partie.cle}`}>
          {partie.titre}
        </h3>
        <PartieLue partie={partie} reponses={reponses} />
      </section>
    ))}
  </>
);

function questionsRepondues({ chiffres, questions }: PartieDuBilan, reponses: ReponsesBilan): string[] {
  return [...chiffres, ...questions].map(({ nom }) => nom).filter((nom) => reponses[nom] !== undefined);
}

function PartieLue({ partie, reponses }: { partie: PartieDuBilan; reponses: ReponsesBilan }) {
  const chiffres = partie.chiffres.filter(({ nom }) => reponses[nom] !== undefined);
  const questions = partie.questions.filter(({ nom }) => reponses[nom] !== undefined);
  return (
    <>
      {chiffres.length > 0 ? (
        <dl className="chiffres-du-bilan">
          {chiffres.map(({ nom, libelle, unite }) => (
            <div key={nom}>
              <dt>{libelle}</dt>
              <dd>
                {nombre(reponses[nom])}
                {unite ? ` ${unite}` : ''}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {questions.length > 0 ? (
        <dl className="definitions definitions--texte">
          {questions.map(({ nom, libelle }) => (
            <div key={nom}>
              <dt>{libelle}</dt>
              <dd>{reponses[nom]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}

const nombre = (valeur: string | number | undefined): string =>
  typeof valeur === 'number'
    ? new Intl.NumberFormat('fr-FR').format(valeur).replace(/\u202F/g, '\u00A0')
    : (valeur ?? '');
