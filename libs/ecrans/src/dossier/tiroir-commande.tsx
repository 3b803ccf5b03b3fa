import {
  CHAMP_COMMANDE,
  CHAMP_JETON,
  CHAMP_TYPE,
  CHAMP_VERSION,
  type CommandePossible,
  type EnteteDossier,
} from '@pdn/contracts/ecrans';
import { ChampDecrit } from '../composants/champs/champ.js';
import { ResumeErreurs } from '../composants/resume-erreurs.js';
import { COMMANDES } from '../libelles/index.js';

interface Props {
  commande: CommandePossible;
  entete: Pick<EnteteDossier, 'id' | 'version'>;
  jeton: string;
}

export function TiroirCommande({ commande, entete, jeton }: Props) {
  const { type, champs, erreurs = [], refus } = commande;
  const { geste, aide, grave } = COMMANDES[type];
  const id = (nom: string): string => `${type}-${nom}`;
  return (
    <details className="tiroir" id={`commande-${type}`} open={erreurs.length > 0 || refus ? true : undefined}>
      <summary>
        <span className="decisions__geste">{geste}</span> <span className="decisions__aide">{aide}</span>
      </summary>
      <form className="tiroir__contenu formulaire" action={`/dossiers/${entete.id}/commandes`} method="post">
        <ResumeErreurs titre="Rien n’est enregistré" erreurs={erreurs} refus={refus} idDuChamp={id} />
        <input type="hidden" name={CHAMP_COMMANDE} value={commande.commande} />
        <input type="hidden" name={CHAMP_TYPE} value={type} />
        <input type="hidden" name={CHAMP_VERSION} value={entete.version} />
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
          <button className={grave ? 'bouton bouton--grave' : 'bouton'} type="submit">
            {geste}
          </button>
        </p>
      </form>
    </details>
  );
}
