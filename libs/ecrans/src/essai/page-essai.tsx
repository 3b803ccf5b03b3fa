import type { EssaiABlanc } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { ResumeErreurs } from '../composants/resume-erreurs.js';
import { jourSimple } from '@pdn/contracts/dates';
import { pluriel } from '../libelles/index.js';
import { adresseEssai } from './adresse-essai.js';
import { FiltresDEssai } from './filtres.js';
import { LigneDEssai } from './ligne.js';

/** Before a campaign or a new delay: who would get what, on which day. Nothing is done. */
export function PageEssai(props: EssaiABlanc) {
  const { cadre, filtres, pas, total, dossiers, erreur } = props;
  return (
    <Page cadre={cadre} titre="Essai à blanc" rubrique="essai" accueil="/dossiers">
      <div className="titre-page">
        <h1>Essai à blanc</h1>
        <p className="chapeau">
          Ce que le temps ferait tout seul, si personne n’agissait et si chaque courriel arrivait. Rien n’est
          fait, rien ne part.
        </p>
      </div>
      <ResumeErreurs titre="Ces dates ne vont pas" erreurs={[]} refus={erreur} />
      <FiltresDEssai {...props} />
      <section className="pile pile--serree" aria-labelledby="titre-liste">
        <h2 id="titre-liste">
          {total === 0 ? 'Rien ne viendrait' : pluriel(total, 'étape')} du {jourSimple(filtres.du)} au{' '}
          {jourSimple(filtres.au)}
        </h2>
        <p className="petit">{pluriel(dossiers, 'dossier lu', 'dossiers lus')}.</p>
        {total === 0 ? null : (
          <>
            <p>
              <a href={adresseEssai(filtres, '/essai/fichier')}>Exporter en CSV</a>
            </p>
            <table className="tableau tableau--fiches">
              <caption>
                {total > pas.length
                  ? `Les ${pas.length} premières ; le fichier les a toutes`
                  : 'Dans l’ordre'}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Quand</th>
                  <th scope="col">Quoi</th>
                  <th scope="col">Pour</th>
                  <th scope="col">Dossier</th>
                </tr>
              </thead>
              <tbody>
                {pas.map((un, rang) => (
                  <LigneDEssai key={rang} cadre={cadre} pas={un} />
                ))}
              </tbody>
            </table>
          </>
        )}
      </section>
    </Page>
  );
}
