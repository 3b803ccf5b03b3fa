/** What each status says to a person. */
export interface LibelleErreur {
  titre: string;
  texte: string;
}

const INCONNUE: LibelleErreur = {
  titre: 'Cette page n’a pas pu s’afficher',
  texte: 'Le problème vient de notre côté. Rien de ce qui était enregistré n’est perdu.',
};

const ERREURS: Readonly<Record<number, LibelleErreur>> = {
  400: {
    titre: 'Cette demande est incomplète',
    texte: 'Revenez en arrière, vérifiez ce qui a été saisi et recommencez.',
  },
  401: { titre: 'Connectez-vous', texte: 'Cette page demande une connexion.' },
  403: {
    titre: 'Cette page ne vous est pas ouverte',
    texte: 'Votre rôle n’y donne pas accès. La coordination peut vous renseigner.',
  },
  404: { titre: 'Page introuvable', texte: 'L’adresse est peut-être incomplète, ou la page n’existe plus.' },
  409: {
    titre: 'Cette demande a déjà été reçue',
    texte: 'Elle avait un autre contenu. Rechargez la page, puis recommencez.',
  },
  410: { titre: 'Cette page n’existe plus', texte: 'Elle a été retirée.' },
  412: {
    titre: 'Le dossier a changé entre-temps',
    texte: 'Relisez-le avant de recommencer : rien n’a été enregistré.',
  },
  422: {
    titre: 'Cette demande n’a pas pu être comprise',
    texte: 'Revenez en arrière, vérifiez ce qui a été saisi et recommencez.',
  },
  429: { titre: 'Trop de demandes à la fois', texte: 'Attendez un moment avant de recommencer.' },
  500: INCONNUE,
  503: {
    titre: 'Le service est momentanément arrêté',
    texte: 'Vous pouvez recommencer sans risque : une demande envoyée deux fois n’a qu’un effet.',
  },
};

export const libelleErreur = (statut: number): LibelleErreur => ERREURS[statut] ?? INCONNUE;
