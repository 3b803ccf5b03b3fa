import type { CommandePossible, EnteteDossier } from '@pdn/contracts/ecrans';
import { Tiroir } from '../composants/tiroir.js';
import { COMMANDES } from '../libelles/index.js';

interface Props {
  commande: CommandePossible;
  entete: Pick<EnteteDossier, 'id' | 'version'>;
  jeton: string;
}

export const TiroirCommande = ({ commande, entete, jeton }: Props) => (
  <Tiroir
    commande={commande}
    libelle={COMMANDES[commande.type]}
    action={`/dossiers/${entete.id}/commandes`}
    version={entete.version}
    jeton={jeton}
  />
);
