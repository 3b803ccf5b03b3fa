import { CHAMP_COMMANDE, CHAMP_FICHIER, CHAMP_JETON, type PageDImport } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { BlocAvis } from '../composants/avis.js';
import { CadreDeChamp, decritPar } from '../composants/champs/cadre-de-champ.js';
import { pluriel } from '../libelles/index.js';
import { ApercuDuFichier } from './apercu.js';

export function PageImport({ cadre, appel, apercu, refus }: PageDImport) {
  const jeton = cadre.session?.jeton ?? '';
  const aInviter = apercu?.lignes.filter(({ statut }) => statut === 'acceptee').length ?? 0;
  return (
    <Page cadre={cadre} titre={`Inviter, appel ${appel.numero}`} rubrique="appels" accueil="/dossiers">
      <div className="titre-page">
        <nav className="ariane" aria-label="Fil d’Ariane">
          <ol>
            <li>
              <a href="/appels">Appels</a>
            </li>
            <li>
              <a href={`/appels/${appel.id}`}>{appel.numero}</a>
            </li>
            <li aria-current="page">Inviter depuis un fichier</li>
          </ol>
        </nav>
        <h1>Inviter depuis un fichier</h1>
      </div>
      {refus ? <BlocAvis ton="refus" titre="Ce fichier ne peut pas être lu" texte={refus} /> : null}
      <section className="carte" aria-labelledby="titre-fichier">
        <h2 className="carte__titre" id="titre-fichier">
          {apercu ? 'Choisir un autre fichier' : 'Choisir un fichier'}
        </h2>
        <form
          className="formulaire"
          action={`/appels/${appel.id}/import`}
          method="post"
          encType="multipart/form-data"
        >
          <input type="hidden" name={CHAMP_JETON} value={jeton} />
          <CadreDeChamp
            id="fichier"
            libelle="Fichier CSV"
            aide="Une ligne par structure, avec au moins les colonnes Structure, Commune et Courriel. 150 ko et 300 lignes au plus. Rien n’est envoyé avant votre confirmation."
          >
            <input
              type="file"
              id="fichier"
              name={CHAMP_FICHIER}
              accept=".csv,text/csv"
              required
              aria-describedby={decritPar({ id: 'fichier', aide: 'oui' })}
            />
          </CadreDeChamp>
          <p className="actions">
            <button className="bouton" type="submit">
              Voir ce que cela donnerait
            </button>
          </p>
        </form>
      </section>
      {apercu ? (
        <form className="pile" action={`/appels/${appel.id}/import/confirmation`} method="post">
          <input type="hidden" name={CHAMP_JETON} value={jeton} />
          <input type="hidden" name={CHAMP_COMMANDE} value={apercu.commande} />
          <input type="hidden" name={CHAMP_FICHIER} value={apercu.fichier} />
          <ApercuDuFichier lignes={apercu.lignes} />
          {aInviter > 0 ? (
            <p className="actions">
              <button className="bouton" type="submit">
                Inviter {pluriel(aInviter, 'structure')}, et les doublons cochés
              </button>
            </p>
          ) : null}
        </form>
      ) : null}
    </Page>
  );
}
