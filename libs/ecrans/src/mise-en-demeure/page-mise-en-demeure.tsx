import type { MiseEnDemeure } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Saisie } from '../composants/champs/saisie.js';
import { jourSimple } from '@pdn/contracts/dates';
import { TiroirCommande } from '../dossier/tiroir-commande.js';
import { Lettre } from './lettre.js';

/** The letter, to be printed and signed; then its sending is recorded, and the delay counts from its date. */
export function PageMiseEnDemeure(lettre: MiseEnDemeure) {
  const { cadre, dossier, le, dateLimite, envoyee } = lettre;
  return (
    <Page
      cadre={cadre}
      titre={`Lettre du dossier ${dossier.numero}`}
      rubrique="dossiers"
      accueil="/dossiers"
      etroite
    >
      <div className="titre-page hors-impression">
        <nav className="ariane" aria-label="Fil d’Ariane">
          <ol>
            <li>
              <a href="/dossiers">Dossiers</a>
            </li>
            <li>
              <a href={`/dossiers/${dossier.id}`}>{dossier.numero}</a>
            </li>
            <li aria-current="page">Mise en demeure</li>
          </ol>
        </nav>
        <h1>Mise en demeure à imprimer</h1>
        {envoyee ? (
          <p>
            Envoi enregistré : la lettre porte la date du {jourSimple(le)}, et la réponse peut arriver
            jusqu’au {jourSimple(dateLimite)}.
          </p>
        ) : (
          <p>
            Imprimez-la, signez-la, envoyez-la, puis enregistrez l’envoi ci-dessous : le délai d’un mois
            compte de sa date. Rien n’est parti pour l’instant.
          </p>
        )}
      </div>
      {envoyee ? null : <Dater {...lettre} />}
      <Lettre {...lettre} />
      <Envoyer {...lettre} />
    </Page>
  );
}

/** Another date moves the last day to answer: both are printed. */
const Dater = ({ dossier, le }: MiseEnDemeure) => (
  <form
    className="carte formulaire hors-impression"
    action={`/dossiers/${dossier.id}/mise-en-demeure`}
    method="get"
    aria-label="Date de la lettre"
  >
    <Saisie
      id="date-de-la-lettre"
      nom="le"
      libelle="Date que porte la lettre"
      type="date"
      courte
      requis
      valeur={le}
    />
    <p className="actions">
      <button className="bouton bouton--secondaire" type="submit">
        Voir la lettre à cette date
      </button>
    </p>
  </form>
);

function Envoyer({ commande, dossier, cadre }: MiseEnDemeure) {
  if (!commande || !cadre.session) return null;
  return (
    <section className="pile pile--serree hors-impression" aria-labelledby="titre-envoi">
      <h2 id="titre-envoi">Une fois la lettre partie</h2>
      <TiroirCommande commande={commande} entete={dossier} jeton={cadre.session.jeton} />
    </section>
  );
}
