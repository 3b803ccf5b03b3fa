import { createHash } from 'node:crypto';

/** Namespace of every derived id (UUIDv5): stored for ever, never changed. Not for workflows: their sandbox has no crypto. */
const NAMESPACE = Buffer.from('b9d1f1c65f0b4c0e9d4e3a1c7e52a806', 'hex');

/** RFC 9562 UUIDv5: the same name always gives the same id. */
export function uuid5(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * The command that a client names by a key of its choice, for a stream of a network: whatever it chooses, this is no id
 * that the engine derives, nor one of another network or stream.
 */
export const commandeDuClient = (reseau: string, stream: string, cle: string): string =>
  uuid5(`client/${reseau}/${stream}/${cle.toLowerCase()}`);

/** The same for what opens a stream: it has none yet. */
export const commandeDOuverture = (reseau: string, cle: string): string =>
  uuid5(`client/${reseau}/ouverture/${cle.toLowerCase()}`);

/** The dossier that a command opens: sent again, it opens the same one. */
export const dossierDe = (commandeOuvrante: string): string => uuid5(`dossier/${commandeOuvrante}`);

/** A document, person or structure that came in the field of a command. */
export const idDuChamp = (commande: string, champ: string): string => uuid5(`${commande}/${champ}`);

/** The command that fires an échéance. A moved échéance is another one. */
export const commandeDeLecheance = (stream: string, cle: string, at: string): string =>
  uuid5(`${stream}/${cle}/${at}`);

/** The command that a fact, the `version`-th of its stream, brings to another stream. */
export const commandeDeLaSuite = (origine: string, version: number, stream: string, type: string): string =>
  uuid5(`${origine}/${version}/${stream}/${type}`);

/** The command that tells the first stream what became of it. */
export const commandeDuRetour = (apportee: string): string => uuid5(`${apportee}/retour`);

export const idDuCourrier = (
  stream: string,
  version: number,
  gabarit: string,
  destinataire: string,
  /** When the role alone does not say who. */
  personne?: string,
): string =>
  uuid5([stream, version, gabarit, destinataire, ...(personne === undefined ? [] : [personne])].join('/'));

/** The copy of a reminder, which is a mail of its own to whoever plays that role. */
export const idDeLaCopie = (courrier: string, role: string): string => uuid5(`${courrier}/copie/${role}`);

/** What carries several mails at once; alone, a mail carries itself. */
export const idDeLEnvoi = (courriers: readonly [string, ...string[]]): string =>
  courriers.length === 1 ? courriers[0] : uuid5(['envoi', ...[...courriers].sort()].join('/'));

/** The command `constaterNonRemise` of one attempt. */
export const commandeDeNonRemise = (courrier: string, tentative: number): string =>
  uuid5(`${courrier}/${tentative}`);
