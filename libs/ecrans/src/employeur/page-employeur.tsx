import type { Employeur } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Personne } from '../composants/personne.js';
import { enumerer } from '../libelles/index.js';
import { DossiersDeLEmployeur } from './dossiers-de-l-employeur.js';
import { Obligations } from './obligations.js';

/** One employer: its Promeneurs, and what is asked of it in one civil year. */
export function PageEmployeur(employeur: Employeur) {
  const { cadre, structure, autresNoms, contacts, dossiers } = employeur;
  return (
    <Page cadre={cadre} titre={structure.nom} rubrique="dossiers" accueil="/dossiers">
      <div className="titre-page">
        <nav className="ariane" aria-label="Fil d’Ariane">
          <ol>
            <li>
              <a href="/dossiers">Dossiers</a>
            </li>
            <li>
              <a href="/structures">Employeurs</a>
            </li>
            <li aria-current="page">{structure.nom}</li>
          </ol>
        </nav>
        <h1>{structure.nom}</h1>
        <p>
          {structure.codePostal ? `${structure.codePostal} ` : ''}
          {structure.commune}
          {structure.siret ? (
            <>
              {' '}
              · SIRET <span className="numero">{structure.siret}</span>
            </>
          ) : null}
        </p>
        {autresNoms.length > 0 ? (
          <p className="petit">
            Saisi aussi sous le nom {enumerer(autresNoms.map((nom) => `«\u00A0${nom}\u00A0»`))}, pour le même
            SIRET.
          </p>
        ) : null}
      </div>
      <div className="colonnes">
        <div className="pile pile--large">
          <Obligations {...employeur} />
          <DossiersDeLEmployeur dossiers={dossiers} />
        </div>
        <aside className="pile" aria-label="Contact de l’employeur">
          <section className="carte" aria-labelledby="titre-contacts">
            <h2 className="carte__titre" id="titre-contacts">
              Qui signe, et à qui l’on écrit
            </h2>
            {contacts.length === 0 ? (
              <p>Personne : aucun dossier n’est ouvert.</p>
            ) : (
              <ul className="membres">
                {contacts.map((contact) => (
                  <li key={`${contact.prenom}-${contact.nom}-${contact.courriel ?? ''}`}>
                    <Personne personne={contact} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        </aside>
      </div>
    </Page>
  );
}
