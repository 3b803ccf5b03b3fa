import type { Dossier } from '@pdn/contracts/ecrans';
import { TiroirCommande } from './tiroir-commande.js';

/** What whoever looks may decide, one drawer each. */
export function Commandes({ commandes, entete, cadre }: Dossier) {
  if (commandes.length === 0 || !cadre.session) return null;
  const { jeton } = cadre.session;
  return (
    <div className="hors-impression">
      <h3>Ce que vous pouvez décider</h3>
      <ul className="decisions">
        {commandes.map((commande) => (
          <li key={commande.type}>
            <TiroirCommande commande={commande} entete={entete} jeton={jeton} />
          </li>
        ))}
      </ul>
    </div>
  );
}
