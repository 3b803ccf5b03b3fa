import {
  CHAMP_COMMANDE,
  CHAMP_JETON,
  CHAMP_TYPE,
  CHAMP_VERSION,
  type Champ,
  type ErreurDeChamp,
} from '@pdn/contracts/ecrans';
import type { LibelleCommande } from '../libelles/index.js';
import { ChampDecrit } from './champs/champ.js';
import { ResumeErreurs } from './resume-erreurs.js';

export interface CommandeDecrite {
  type: string;
  commande: string;
  champs: readonly Champ[];
  caches?: Record<string, string>;
  erreurs?: readonly ErreurDeChamp[];
  refus?: string;
}

interface Props {
  commande: CommandeDecrite;
  libelle: LibelleCommande;
  action: string;
  version: number;
  jeton: string;
  /** Makes ids unique where the same command is offered several times. */
  repere?: string;
}

/** One command in a drawer that opens without a script; refused, it is shown again, open. */
export function Tiroir({ commande, libelle, action, version, jeton, repere = '' }: Props) {
  const { type, champs, erreurs = [], refus } = commande;
  const { geste, aide, grave } = libelle;
  const prefixe = repere === '' ? type : `${type}-${repere}`;
  const id = (nom: string): string => `${prefixe}-${nom}`;
  return (
    <details
      className="tiroir"
      id={`commande-${prefixe}`}
      open={erreurs.length > 0 || refus ? true : undefined}
    >
      <summary>
        <span className="decisions__geste">{geste}</span> <span className="decisions__aide">{aide}</span>
      </summary>
      <form className="tiroir__contenu formulaire" action={action} method="post">
        <ResumeErreurs titre="Rien n’est enregistré" erreurs={erreurs} refus={refus} idDuChamp={id} />
        <ChampsCaches {...commande} version={version} jeton={jeton} />
        {champs.map((champ) => (
          <ChampDecrit
            key={champ.nom}
            champ={champ}
            id={id(champ.nom)}
            erreur={erreurs.find((erreur) => erreur.champ === champ.nom)?.message}
          />
        ))}
        <p className="actions">
          <button className={grave ? 'bouton bouton--grave' : 'bouton'} type="submit">
            {geste}
          </button>
        </p>
      </form>
    </details>
  );
}

/** What every form that acts carries. */
export const ChampsCaches = ({
  commande,
  type,
  caches = {},
  version,
  jeton,
}: Pick<CommandeDecrite, 'commande' | 'type' | 'caches'> & { version: number; jeton: string }) => (
  <>
    <input type="hidden" name={CHAMP_COMMANDE} value={commande} />
    <input type="hidden" name={CHAMP_TYPE} value={type} />
    <input type="hidden" name={CHAMP_VERSION} value={version} />
    <input type="hidden" name={CHAMP_JETON} value={jeton} />
    {Object.entries(caches).map(([nom, valeur]) => (
      <input key={nom} type="hidden" name={nom} value={valeur} />
    ))}
  </>
);
