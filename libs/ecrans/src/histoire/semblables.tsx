import type { Histoire } from '@pdn/contracts/ecrans';
import { nomComplet } from '../composants/nom.js';
import { pluriel } from '../libelles/index.js';

const PAR = { nom: 'même nom', courriel: 'même adresse de courriel' };

/** Somebody looks; nothing is merged. */
export const Semblables = ({ semblables }: Pick<Histoire, 'semblables'>) =>
  semblables.length === 0 ? null : (
    <section className="carte" aria-labelledby="titre-semblables">
      <h2 className="carte__titre" id="titre-semblables">
        Peut-être la même personne
      </h2>
      <p className="petit">Saisie une autre fois dans ce réseau. À vérifier : rien n’est réuni tout seul.</p>
      <ul className="membres">
        {semblables.map((autre) => (
          <li key={autre.id}>
            <a href={`/personnes/${autre.id}`}>{nomComplet(autre)}</a>{' '}
            <span className="ligne-2">
              {PAR[autre.par]}, {pluriel(autre.dossiers, 'dossier')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
