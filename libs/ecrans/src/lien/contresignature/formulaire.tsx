import type { Contresignature } from '@pdn/contracts/ecrans';
import { GroupeDeChoix } from '../../composants/champs/groupe-de-choix.js';
import { TexteLong } from '../../composants/champs/texte-long.js';
import { FormulaireDeLien } from '../formulaire-de-lien.js';
import { NomSaisi } from '../nom-saisi.js';

export function FormulaireDeContresignature(props: Contresignature) {
  const { personne, valeurs = {}, erreurs = [] } = props;
  const erreur = (champ: string): string | undefined => erreurs.find((e) => e.champ === champ)?.message;
  return (
    <FormulaireDeLien page={props} classe="carte formulaire" titre="titre-avis">
      <h2 id="titre-avis">Votre avis</h2>
      <GroupeDeChoix
        id="accord"
        nom="accord"
        libelle="Êtes-vous d’accord avec ce bilan ?"
        type="radio"
        requis
        options={[
          {
            valeur: 'oui',
            libelle: 'Oui',
            aide: 'Il part à la coordination, avec votre remarque s’il y en a une',
          },
          {
            valeur: 'non',
            libelle: 'Non, j’ai une remarque à faire',
            aide: 'La coordination lit les deux et vous répond',
          },
        ]}
        choisies={valeurs.accord ? [valeurs.accord] : []}
        erreur={erreur('accord')}
      />
      <TexteLong
        id="remarque"
        nom="remarque"
        libelle="Remarque"
        requis={false}
        longueurMax={4000}
        aide="Attendue si vous n’êtes pas d’accord. Le professionnel peut la lire."
        valeur={valeurs.remarque}
        erreur={erreur('remarque')}
      />
      <NomSaisi personne={personne} valeur={valeurs.nom} erreur={erreur('nom')} />
      <p className="actions">
        <button className="bouton bouton--grand" type="submit">
          Contresigner le bilan
        </button>
      </p>
    </FormulaireDeLien>
  );
}
