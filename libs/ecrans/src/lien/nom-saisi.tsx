import type { PageQuiAgit } from '@pdn/contracts/ecrans';
import { Saisie } from '../composants/champs/saisie.js';
import { nomComplet } from '../composants/nom.js';

interface Props {
  personne: PageQuiAgit['personne'];
  valeur?: string | undefined;
  erreur?: string | undefined;
}

/** What every act is signed with: never filled in for the person. */
export const NomSaisi = ({ personne, valeur, erreur }: Props) => (
  <Saisie
    id="nom"
    nom="nom"
    libelle="Votre prénom et votre nom"
    requis
    signature
    longueurMax={200}
    completion="name"
    aide={`Tels qu’au dossier : ${nomComplet(personne)}. Ils tiennent lieu de signature, avec la date et l’heure.`}
    valeur={valeur}
    erreur={erreur}
  />
);
