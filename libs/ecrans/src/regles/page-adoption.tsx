import { CHAMP_COMMANDE, CHAMP_JETON, type AdoptionDesRegles } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { ListeDeChoix } from '../composants/champs/liste-de-choix.js';
import { ResumeErreurs } from '../composants/resume-erreurs.js';
import { PROGRAMMES } from '../libelles/index.js';
import { ApercuDuDossier } from './apercu.js';
import { ResultatsDAdoption } from './resultats.js';

/** Before another version is adopted: what would move, dossier by dossier. */
export function PageAdoption(props: AdoptionDesRegles) {
  const { cadre, programme, version, dossier, resultats } = props;
  const titre = resultats ? 'Ce qui est fait' : 'Adopter une autre version des règles';
  return (
    <Page cadre={cadre} titre={titre} rubrique={dossier ? 'dossiers' : 'regles'} accueil="/dossiers">
      <div className="titre-page">
        <nav className="ariane" aria-label="Fil d’Ariane">
          <ol>
            <li>
              {dossier ? (
                <a href={`/dossiers/${dossier.id}`}>{dossier.numero}</a>
              ) : (
                <a href="/regles">Règles</a>
              )}
            </li>
            <li aria-current="page">Adoption</li>
          </ol>
        </nav>
        <h1>{titre}</h1>
        <p>
          Programme {PROGRAMMES[programme]}
          {version === null ? '' : `, version ${version}`}
        </p>
      </div>
      {resultats ? <ResultatsDAdoption resultats={resultats} /> : <Avant {...props} />}
    </Page>
  );
}

function Avant(props: AdoptionDesRegles) {
  const { version, dossiers, refus } = props;
  return (
    <>
      <ResumeErreurs titre="Rien n’est fait" erreurs={[]} refus={refus} />
      <ChoisirLaVersion {...props} />
      {version === null ? null : dossiers.length === 0 ? (
        <p>Aucun dossier ouvert de ce programme ne garde une autre version.</p>
      ) : (
        <Adopter {...props} version={version} />
      )}
    </>
  );
}

const ChoisirLaVersion = ({ programme, version, versions, dossier }: AdoptionDesRegles) => (
  <form
    className="carte filtres"
    action={dossier ? `/dossiers/${dossier.id}/regles` : `/regles/${programme}/adoption`}
    method="get"
  >
    <ListeDeChoix
      id="version"
      nom="version"
      libelle="Version à adopter"
      options={versions.map((une) => ({ valeur: String(une), libelle: `Version ${une}` }))}
      choisie={version === null ? undefined : String(version)}
    />
    <div className="filtres__actifs">
      <button className="bouton" type="submit">
        Voir ce qui bougerait
      </button>
    </div>
  </form>
);

function Adopter({ cadre, programme, version, dossier, dossiers, commande }: AdoptionDesRegles) {
  const possibles = dossiers.filter(({ refus }) => refus === null);
  return (
    <form
      className="pile"
      action={dossier ? `/dossiers/${dossier.id}/regles` : `/regles/${programme}/adoption`}
      method="post"
    >
      <input type="hidden" name={CHAMP_JETON} value={cadre.session?.jeton} />
      <input type="hidden" name={CHAMP_COMMANDE} value={commande} />
      <input type="hidden" name="version" value={version ?? ''} />
      {dossiers.map((apercu) => (
        <ApercuDuDossier key={apercu.id} apercu={apercu} seul={dossier !== null} />
      ))}
      {possibles.length > 0 ? (
        <p className="actions">
          <button className="bouton" type="submit">
            {dossier
              ? `Adopter la version ${version}`
              : `Faire adopter la version ${version} aux dossiers cochés`}
          </button>
        </p>
      ) : null}
    </form>
  );
}
