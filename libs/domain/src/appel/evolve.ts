import { assertNever } from '../assert-never.js';
import type { AppelEvent, AppelEventOf } from './events.js';
import type { Appel } from './state.js';

/**
 * Where the call stands after this fact, the `version`-th of its stream.
 * @throws {TypeError} when this fact cannot follow: `decide` never lets it happen
 */
export const evolveAppel = (appel: Appel | null, event: AppelEvent, version: number): Appel => ({
  ...evoluer(appel, event),
  version,
});

/** @returns null for an empty stream */
export const foldAppel = (events: readonly AppelEvent[]): Appel | null =>
  events.reduce<Appel | null>((appel, event, rang) => evolveAppel(appel, event, rang + 1), null);

function evoluer(avant: Appel | null, event: AppelEvent): Appel {
  if (event.type === 'AppelOuvert') return ouvert(event.data);
  if (!avant) throw new TypeError(`${event.type} cannot open a stream.`);
  switch (event.type) {
    case 'StructureInvitee':
      return { ...avant, invites: [...avant.invites, inviteDe(event.data)] };
    case 'CandidatureRecue':
      return candidatureRecue(avant, event.data);
    case 'InviteCorrige':
      return inviteCorrige(avant, event.data);
    case 'AppelProlonge': {
      const { clotureLe, serie } = event.data;
      return { ...avant, statut: 'ouvert', clotureLe, serie, echues: [] };
    }
    case 'RelanceEchue':
      return { ...avant, echues: [...avant.echues, event.data.cle] };
    case 'AppelClos':
      return { ...avant, statut: 'clos' };
    case 'ResultatsPublies':
      return { ...avant, resultatsLe: event.data.le };
    case 'EnvoiSignale':
    case 'CourrierNonRemis':
      return { ...avant, nonRemis: [...avant.nonRemis, event.data] };
    case 'CourrierRenvoye':
      return {
        ...avant,
        nonRemis: avant.nonRemis.filter(({ personne }) => personne !== event.data.personne),
      };
    default:
      return assertNever(event);
  }
}

const ouvert = ({ texte, le: _, ...data }: AppelEventOf<'AppelOuvert'>['data']): Appel => ({
  ...data,
  version: 1,
  statut: 'ouvert',
  texte: texte ?? null,
  serie: 1,
  invites: [],
  candidatures: [],
  resultatsLe: null,
  echues: [],
  nonRemis: [],
});

const inviteDe = ({ professionnel, ...invite }: AppelEventOf<'StructureInvitee'>['data']) => ({
  ...invite,
  professionnel: professionnel ?? null,
  reponse: null,
});

function candidatureRecue(avant: Appel, recue: AppelEventOf<'CandidatureRecue'>['data']): Appel {
  const { invitation, labellisation } = recue;
  return {
    ...avant,
    candidatures: [...avant.candidatures, recue],
    invites: avant.invites.map((invite) =>
      invite.rang === invitation ? { ...invite, reponse: labellisation } : invite,
    ),
  };
}

/** Nobody waits any more for a mail to an address that is no longer theirs. */
function inviteCorrige(
  avant: Appel,
  { rang, destinataire, personne }: AppelEventOf<'InviteCorrige'>['data'],
): Appel {
  const place = destinataire === 'employeur' ? 'contact' : 'professionnel';
  const invites = avant.invites.map((invite) =>
    invite.rang === rang ? { ...invite, [place]: personne } : invite,
  );
  const nonRemis = avant.nonRemis.filter((echec) =>
    invites.some(
      ({ contact, professionnel }) => contact === echec.personne || professionnel === echec.personne,
    ),
  );
  return { ...avant, invites, nonRemis };
}
