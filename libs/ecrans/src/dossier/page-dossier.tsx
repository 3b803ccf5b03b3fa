import type { Dossier } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Chronologie } from '../chronologie/chronologie.js';
import { BlocAvis } from '../composants/avis.js';
import { nomOuEfface } from '../composants/nom.js';
import { Administration } from './administration.js';
import { AutresDossiers } from './autres-dossiers.js';
import { Courriels } from './courriels.js';
import { EligibiliteDuDossier } from './eligibilite.js';
import { etapesDuParcours } from './etapes-du-parcours.js';
import { Maintenant } from './maintenant.js';
import { Parcours } from './parcours.js';
import { Personnes } from './personnes.js';
import { SignaturesDuDossier } from './signatures.js';
import { Tete } from './tete.js';

export function PageDossier(dossier: Dossier) {
  const { cadre, entete, personnes } = dossier;
  return (
    <Page
      cadre={cadre}
      titre={`Dossier ${entete.numero}, ${nomOuEfface(personnes.professionnel)}`}
      rubrique="dossiers"
      accueil="/dossiers"
    >
      <Tete {...dossier} />
      {dossier.avis ? <BlocAvis {...dossier.avis} /> : null}
      <Parcours etapes={etapesDuParcours(dossier)} />
      <div className="colonnes">
        <div className="pile pile--large">
          <Maintenant {...dossier} />
          <EligibiliteDuDossier {...dossier} />
          <Chronologie {...dossier} />
          <Courriels {...dossier} />
        </div>
        <aside className="pile" aria-label="Personnes et signatures du dossier">
          <Personnes personnes={personnes} />
          <SignaturesDuDossier {...dossier} />
          <AutresDossiers {...dossier} />
          <Administration {...dossier} />
        </aside>
      </div>
    </Page>
  );
}
