import type { Seance } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { BlocAvis } from '../composants/avis.js';
import { jourSimple } from '@pdn/contracts/dates';
import { AFaire } from './a-faire.js';
import { CourrielsDeSeance } from './courriels-de-seance.js';
import { Examen } from './deliberation.js';
import { Membres } from './membres.js';
import { OrdreDuJour } from './ordre-du-jour.js';
import { ApercuDuProcesVerbal } from './proces-verbal.js';
import { Proposes } from './proposes.js';
import { SeanceSuivante } from './seance-suivante.js';
import { TeteDeSeance } from './tete-de-seance.js';

export function PageSeance(seance: Seance) {
  const { cadre, entete, deliberation, avis } = seance;
  return (
    <Page
      cadre={cadre}
      titre={`${entete.instance} du ${jourSimple(entete.date.slice(0, 10))}`}
      rubrique="commissions"
      accueil="/dossiers"
    >
      <TeteDeSeance {...entete} />
      {avis ? <BlocAvis {...avis} /> : null}
      <div className="colonnes">
        <div className="pile pile--large">
          <OrdreDuJour {...seance} />
          {deliberation ? <Examen deliberation={deliberation} seance={seance} /> : null}
          <Proposes {...seance} />
          <AFaire {...seance} />
          <ApercuDuProcesVerbal {...seance} />
          <CourrielsDeSeance {...seance} />
        </div>
        <aside className="pile" aria-label="Membres et prochaine séance">
          <Membres {...seance} />
          <SeanceSuivante {...seance} />
        </aside>
      </div>
    </Page>
  );
}
