/** « d’Élodie », « de Claire »; a name in H is taken as mute. */
export const de = (nom: string): string =>
  /^([aeiouhàâäéèêëîïôöùûüœæ]|y[^aeiou])/i.test(nom) ? `d’${nom}` : `de ${nom}`;
