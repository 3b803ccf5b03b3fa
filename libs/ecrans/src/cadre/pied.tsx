import type { ReseauAffiche } from '@pdn/contracts/ecrans';
import { Telephone } from '../composants/telephone.js';

export function Pied({ reseau }: { reseau: ReseauAffiche | null }) {
  return (
    <footer className="pied">
      <div className="pied__barre">
        {reseau ? <Coordonnees reseau={reseau} /> : <p>Promeneurs du Net, parcours de labellisation</p>}
        <p className="pied__mention">
          Accessibilité : non conforme (audit à faire). La police Source Sans 3 est publiée sous{' '}
          <a href="/ecrans/OFL.txt">licence OFL</a>.
        </p>
      </div>
    </footer>
  );
}

const Coordonnees = ({ reseau: { duNom, coordination } }: { reseau: ReseauAffiche }) => (
  <p>
    <strong>Coordination des Promeneurs du Net {duNom}</strong>
    <br />
    {coordination.telephone ? (
      <>
        <Telephone numero={coordination.telephone} /> ·{' '}
      </>
    ) : null}
    <a href={`mailto:${coordination.courriel}`}>{coordination.courriel}</a>
  </p>
);
