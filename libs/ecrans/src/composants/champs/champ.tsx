import type { Champ } from '@pdn/contracts/ecrans';
import { GroupeDeChoix } from './groupe-de-choix.js';
import { ListeDeChoix } from './liste-de-choix.js';
import { Saisie } from './saisie.js';
import { TexteLong } from './texte-long.js';

/** Beyond this many, radio buttons become a list. */
const CHOIX_A_L_ECRAN = 6;

interface Props {
  champ: Champ;
  id: string;
  erreur?: string | undefined;
}

/** One field from its description. */
export function ChampDecrit({ champ, id, erreur }: Props) {
  const { nom, libelle, requis, aide } = champ;
  const commun = { id, nom, libelle, requis, aide, erreur };
  switch (champ.type) {
    case 'texte':
      return (
        <Saisie
          {...commun}
          valeur={champ.valeur}
          longueurMax={champ.longueurMax}
          completion={champ.completion}
          propositions={champ.propositions}
        />
      );
    case 'texte-long':
      return <TexteLong {...commun} valeur={champ.valeur} longueurMax={champ.longueurMax} />;
    case 'date':
      return <Saisie {...commun} type="date" courte valeur={champ.valeur} min={champ.min} max={champ.max} />;
    case 'date-heure':
      return (
        <Saisie
          {...commun}
          type="datetime-local"
          courte
          valeur={champ.valeur}
          min={champ.min}
          max={champ.max}
        />
      );
    case 'heure':
      return <Saisie {...commun} type="time" courte valeur={champ.valeur} />;
    case 'nombre':
      return (
        <Saisie
          {...commun}
          libelle={champ.unite ? `${libelle}, en ${champ.unite}` : libelle}
          courte
          clavier={Number.isInteger(champ.pas ?? 1) ? 'numeric' : 'decimal'}
          valeur={champ.valeur}
        />
      );
    case 'choix':
      return champ.options.length > CHOIX_A_L_ECRAN || !requis ? (
        <ListeDeChoix
          {...commun}
          options={champ.options}
          choisie={champ.valeur}
          vide={champ.vide ?? (requis ? 'Choisir' : 'Sans objet')}
        />
      ) : (
        <GroupeDeChoix
          {...commun}
          type="radio"
          options={champ.options}
          choisies={champ.valeur ? [champ.valeur] : []}
        />
      );
    case 'cases':
      return (
        <GroupeDeChoix {...commun} type="checkbox" options={champ.options} choisies={champ.valeurs ?? []} />
      );
  }
}
