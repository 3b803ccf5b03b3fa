import {
  CHAMP_COMMANDE,
  CHAMP_JETON,
  CHAMP_TYPE,
  CHAMP_VERSION,
  type Champ,
  type ErreurDeChamp,
  type FormulaireAffiche,
} from '@pdn/contracts/ecrans';
import type { ReactNode } from 'react';
import { ChampDecrit } from './champs/champ.js';
import { ResumeErreurs } from './resume-erreurs.js';

interface Props {
  action: string;
  method: 'get' | 'post';
  classe?: string;
  /** Of its fields on the page. */
  id: (nom: string) => string;
  champs: readonly Champ[];
  erreurs?: readonly ErreurDeChamp[] | undefined;
  refus?: string | undefined;
  /** What the errors come to. */
  echec: string;
  geste: string;
  grave?: boolean | undefined;
  /** Before the fields. */
  children?: ReactNode;
}

/** Fields as they are described, what is wrong with them, and the button that sends them. */
export const Formulaire = ({
  action,
  method,
  classe = 'formulaire',
  id,
  champs,
  erreurs = [],
  refus,
  echec,
  geste,
  grave = false,
  children,
}: Props) => (
  <form className={classe} action={action} method={method}>
    {children}
    <ResumeErreurs titre={echec} erreurs={erreurs} refus={refus} idDuChamp={id} />
    {enChapitres(champs).map(([premier, ...suite]) => {
      const dessines = [premier, ...suite].map((champ) => (
        <ChampDecrit
          key={champ.nom}
          champ={champ}
          id={id(champ.nom)}
          erreur={erreurs.find((erreur) => erreur.champ === champ.nom)?.message}
        />
      ));
      return premier.chapitre === undefined ? (
        dessines
      ) : (
        <fieldset key={premier.nom} className="chapitre">
          <legend>{premier.chapitre}</legend>
          {dessines}
        </fieldset>
      );
    })}
    <p className="actions">
      <button className={grave ? 'bouton bouton--grave' : 'bouton'} type="submit">
        {geste}
      </button>
    </p>
  </form>
);

/** Those that follow each other in one. */
function enChapitres(champs: readonly Champ[]): [Champ, ...Champ[]][] {
  const chapitres: [Champ, ...Champ[]][] = [];
  for (const champ of champs) {
    const dernier = chapitres.at(-1);
    if (dernier && dernier[0].chapitre === champ.chapitre) dernier.push(champ);
    else chapitres.push([champ]);
  }
  return chapitres;
}

interface Entier {
  formulaire: FormulaireAffiche;
  action: string;
  jeton: string;
  type: string;
  geste: string;
}

/** One command whose form stands on the page, where a drawer would hide it. */
export const FormulaireEntier = ({ formulaire, action, jeton, type, geste }: Entier) => (
  <Formulaire
    {...formulaire}
    {...{ action, geste }}
    method="post"
    id={(nom) => `${type}-${nom}`}
    echec={RIEN_D_ENREGISTRE}
  >
    <ChampsCaches commande={formulaire.commande} type={type} jeton={jeton} />
  </Formulaire>
);

export const RIEN_D_ENREGISTRE = 'Rien n’est enregistré';

interface Caches {
  commande: string;
  type: string;
  caches?: Record<string, string>;
  /** What the page was drawn from, where acting on something older would mislead. */
  version?: number | undefined;
  jeton: string;
}

/** What every form that acts carries. */
export const ChampsCaches = ({ commande, type, caches = {}, version, jeton }: Caches) => (
  <>
    <input type="hidden" name={CHAMP_COMMANDE} value={commande} />
    <input type="hidden" name={CHAMP_TYPE} value={type} />
    {version === undefined ? null : <input type="hidden" name={CHAMP_VERSION} value={version} />}
    <input type="hidden" name={CHAMP_JETON} value={jeton} />
    {Object.entries(caches).map(([nom, valeur]) => (
      <input key={nom} type="hidden" name={nom} value={valeur} />
    ))}
  </>
);
