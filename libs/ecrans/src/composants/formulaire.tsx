import { CHAMP_COMMANDE, CHAMP_JETON, CHAMP_TYPE, type FormulaireAffiche } from '@pdn/contracts/ecrans';
import { ChampDecrit } from './champs/champ.js';
import { ResumeErreurs } from './resume-erreurs.js';

interface Props {
  formulaire: FormulaireAffiche;
  action: string;
  jeton: string;
  type: string;
  geste: string;
}

/** One command whose form stands on the page, where a drawer would hide it. */
export function FormulaireEntier({ formulaire, action, jeton, type, geste }: Props) {
  const { commande, champs, erreurs = [], refus } = formulaire;
  const id = (nom: string): string => `${type}-${nom}`;
  return (
    <form className="formulaire" action={action} method="post">
      <ResumeErreurs titre="Rien n’est enregistré" erreurs={erreurs} refus={refus} idDuChamp={id} />
      <input type="hidden" name={CHAMP_COMMANDE} value={commande} />
      <input type="hidden" name={CHAMP_TYPE} value={type} />
      <input type="hidden" name={CHAMP_JETON} value={jeton} />
      {champs.map((champ) => (
        <ChampDecrit
          key={champ.nom}
          champ={champ}
          id={id(champ.nom)}
          erreur={erreurs.find((erreur) => erreur.champ === champ.nom)?.message}
        />
      ))}
      <p className="actions">
        <button className="bouton" type="submit">
          {geste}
        </button>
      </p>
    </form>
  );
}
