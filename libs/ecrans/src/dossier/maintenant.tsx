import type { Dossier } from '@pdn/contracts/ecrans';
import { Commandes } from './commandes.js';
import { VoletAutomate } from './volet-automate.js';
import { VoletVous } from './volet-vous.js';

export function Maintenant(dossier: Dossier) {
  return (
    <section className="maintenant" aria-labelledby="titre-maintenant">
      <h2 id="titre-maintenant">Et maintenant ?</h2>
      <div className="maintenant__volets">
        <VoletVous {...dossier} />
        <VoletAutomate {...dossier} />
      </div>
      <Commandes {...dossier} />
      <p className="petit discret">
        L’outil rappelle et prépare des tâches. Il ne refuse, ne suspend et ne retire jamais un label : c’est
        toujours une personne, avec un motif.
      </p>
    </section>
  );
}
