import type { Recu } from '@pdn/contracts/ecrans';
import type { ReactNode } from 'react';
import { Definitions } from '../composants/definitions.js';
import { nomComplet } from '../composants/nom.js';

interface Props {
  recu: Recu;
  /** What was done, in the words of this act. */
  lignes?: readonly (readonly [terme: string, valeur: ReactNode])[];
}

/** Who acted, by which means, with which proof: the same card on every receipt. */
export const VotreRecu = ({ recu, lignes = [] }: Props) => (
  <section className="carte" aria-labelledby="titre-recu">
    <h2 className="carte__titre" id="titre-recu">
      Votre reçu
    </h2>
    <Definitions
      enLigne
      lignes={[
        ['Dossier', `${recu.numero}, ${nomComplet(recu.professionnel)}`],
        ...(recu.signe.nom ? [['Signé par', signataire(recu)] as const] : []),
        ['Au moyen', moyen(recu)],
        ...lignes,
        ...(recu.signe.empreinte
          ? [
              [
                'Empreinte',
                <span className="empreinte" key="empreinte">
                  SHA-256 {recu.signe.empreinte}
                </span>,
              ] as const,
            ]
          : []),
      ]}
    />
  </section>
);

const signataire = ({ signe, personne }: Recu): string =>
  [signe.nom, signe.fonction ?? personne.fonction].filter(Boolean).join(', ');

function moyen({ signe, personne }: Recu): string {
  if (!signe.parLien) return 'de ce que la coordination a reçu et enregistré';
  return personne.courriel ? `du lien envoyé à ${personne.courriel}` : 'du lien reçu par courriel';
}
