import type { LigneImportee } from './importer.js';
import type { Normalise } from './ligne.js';

/** The lines to invite, as the command `inviter` takes them: the accepted ones, and the duplicates that were chosen. */
export const invitesDe = (lignes: LigneImportee[], doublons: readonly number[]) =>
  lignes.flatMap(({ enregistrement, statut, normalise }) =>
    normalise &&
    (statut === 'acceptee' || (statut === 'doublon_possible' && doublons.includes(enregistrement)))
      ? [inviteDe(normalise)]
      : [],
  );

function inviteDe(normalise: Normalise) {
  const { nom, type, siret, code_insee: codeInsee, commune, codePostal } = normalise;
  const { contact, courriel, telephone, professionnel } = normalise;
  return {
    structure: sansNul({ nom, type, siret, codeInsee, commune, codePostal }),
    contact: sansNul({ ...contact, courriel, telephone }),
    ...(professionnel && { professionnel }),
  };
}

const sansNul = (champs: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(champs).filter((paire): paire is [string, string] => paire[1] !== null));
