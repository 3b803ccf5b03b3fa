import type { Cadre, EnteteSeance, FormulaireDeSeance } from '@pdn/contracts/ecrans';
import { Tiroir } from '../composants/tiroir.js';
import { COMMANDES_DE_SEANCE } from '../libelles/index.js';

interface Props {
  formulaire: FormulaireDeSeance;
  seance: { entete: Pick<EnteteSeance, 'id' | 'version'>; cadre: Cadre };
  repere?: string;
}

export const TiroirDeSeance = ({ formulaire, seance: { entete, cadre }, repere }: Props) =>
  cadre.session ? (
    <Tiroir
      commande={formulaire}
      libelle={COMMANDES_DE_SEANCE[formulaire.type]}
      action={`/commissions/${entete.id}/commandes`}
      version={entete.version}
      jeton={cadre.session.jeton}
      {...(repere === undefined ? {} : { repere })}
    />
  ) : null;
