import { lireChronologie, type Store } from '@pdn/persistence';
import { corpsInvalide, introuvable } from '../problemes/probleme.js';

/**
 * What the command says of the mail is read from the mail itself.
 * @throws {Probleme} 404 when this reseau has no such stream, 422 for a mail that is not of it
 */
export async function courrierARenvoyer(
  store: Store,
  reseau: string,
  stream: string,
  { courrier }: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const chronologie = await lireChronologie(store, reseau, stream);
  if (!chronologie) throw introuvable();
  const connu = chronologie.courriers.find(({ id }) => id === courrier);
  if (!connu)
    throw corpsInvalide([{ champ: 'data.courrier', message: 'Ce courriel n’est pas de ce dossier.' }]);
  const { id, gabarit, destinataire, personne, serie } = connu;
  return {
    ...{ courrier: id, gabarit, destinataire },
    ...(personne !== null && { personne }),
    ...(serie !== null && { serie }),
  };
}
