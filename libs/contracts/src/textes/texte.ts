/** A text that people sign, as data. Once signed by anybody a version never changes: a new wording is a new version. */
export interface TexteASigner {
  version: string;
  titre: string;
  /** « texte national », « Manche, 2018 » */
  origine: string;
  chapeau: string;
  parties: PartieDuTexte[];
  fin: string;
}

export interface PartieDuTexte {
  titre: string;
  /** Whose duties these are. */
  qui: 'tous' | 'employeur' | 'professionnel' | 'caf';
  points: string[];
}
