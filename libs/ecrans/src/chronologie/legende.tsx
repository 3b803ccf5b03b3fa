import type { Canal, EtapePassee } from '@pdn/contracts/ecrans';
import { Icone, type NomIcone } from '../composants/icone.js';
import { LEGENDE_CANAUX } from '../libelles/index.js';

const ICONES: Record<Canal, NomIcone> = {
  ecran: 'ecran',
  api: 'api',
  lien: 'courriel',
  moteur: 'minuteur',
  cli: 'api',
};

/** Only the channels that this dossier has known; time is always one of them. */
export function Legende({ passe }: { passe: readonly EtapePassee[] }) {
  const canaux = [...new Set<Canal>([...passe.map(({ acteur }) => acteur.canal), 'moteur'])];
  return (
    <ul className="chronologie__legende">
      <li>
        <span className="chronologie__trait" aria-hidden="true" /> Fait
      </li>
      <li>
        <span className="chronologie__trait chronologie__trait--a-venir" aria-hidden="true" /> Prévu,
        automatique
      </li>
      {canaux.map((canal) => (
        <li key={canal}>
          <Icone nom={ICONES[canal]} /> {LEGENDE_CANAUX[canal]}
        </li>
      ))}
      <li className="hors-impression">
        <a href="#aujourdhui">Aller à aujourd’hui</a>
      </li>
    </ul>
  );
}
