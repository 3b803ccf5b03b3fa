import type { FormulaireAffiche } from '@pdn/contracts/ecrans';
import type { LibelleCommande } from '../libelles/index.js';
import { ChampsCaches, Formulaire, RIEN_D_ENREGISTRE } from './formulaire.js';

type CommandeDecrite = FormulaireAffiche & { type: string; caches?: Record<string, string> };

interface Props {
  commande: CommandeDecrite;
  libelle: LibelleCommande;
  action: string;
  version?: number;
  jeton: string;
  /** Makes ids unique where the same command is offered several times. */
  repere?: string;
}

/** One command in a drawer that opens without a script; refused, it is shown again, open. */
export function Tiroir({ commande, libelle, action, version, jeton, repere = '' }: Props) {
  const { type, erreurs = [], refus } = commande;
  const { geste, aide, grave } = libelle;
  const prefixe = repere === '' ? type : `${type}-${repere}`;
  return (
    <details
      className="tiroir"
      id={`commande-${prefixe}`}
      open={erreurs.length > 0 || refus ? true : undefined}
    >
      <summary>
        <span className="decisions__geste">{geste}</span> <span className="decisions__aide">{aide}</span>
      </summary>
      <Formulaire
        {...commande}
        {...{ action, geste, grave }}
        method="post"
        classe="tiroir__contenu formulaire"
        id={(nom) => `${prefixe}-${nom}`}
        echec={RIEN_D_ENREGISTRE}
      >
        <ChampsCaches {...commande} version={version} jeton={jeton} />
      </Formulaire>
    </details>
  );
}
