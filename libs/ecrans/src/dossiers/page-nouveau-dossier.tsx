import type { NouveauDossier } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { FormulaireEntier } from '../composants/formulaire.js';
import { nomComplet } from '../composants/nom.js';
import { de } from '../libelles/index.js';

/** What an employer said on paper or by telephone, typed by the coordination. */
export const PageNouveauDossier = ({ cadre, ouvrir, remplace }: NouveauDossier) => (
  <Page cadre={cadre} titre="Saisir une candidature" rubrique="dossiers" accueil="/dossiers" etroite>
    <div className="titre-page">
      <nav className="ariane" aria-label="Fil d’Ariane">
        <ol>
          <li>
            <a href="/dossiers">Dossiers</a>
          </li>
          <li aria-current="page">Saisir une candidature</li>
        </ol>
      </nav>
      <h1>Saisir une candidature</h1>
      <p className="chapeau">
        Pour une candidature reçue sur papier ou par téléphone. L’employeur et le professionnel en reçoivent
        l’accusé de réception par courriel.
      </p>
      {remplace ? (
        <p>
          Pour qui prend la place{' '}
          {remplace.professionnel ? de(nomComplet(remplace.professionnel)) : 'd’une personne effacée'},{' '}
          <a href={`/dossiers/${remplace.id}`}>dossier {remplace.numero}</a>. L’employeur, le métier et qui
          signe sont repris de ce dossier ; corrigez ce qui change.
        </p>
      ) : null}
      <p>
        Le professionnel a déjà un dossier ? <a href="/dossiers">Cherchez-le</a>, puis ouvrez un autre dossier
        depuis sa page : son histoire reste réunie.
      </p>
    </div>
    {cadre.session ? (
      <FormulaireEntier
        formulaire={ouvrir}
        action={remplace ? `/dossiers/nouveau?remplace=${remplace.id}` : '/dossiers/nouveau'}
        jeton={cadre.session.jeton}
        type="deposerCandidature"
        geste="Déposer la candidature"
      />
    ) : null}
  </Page>
);
