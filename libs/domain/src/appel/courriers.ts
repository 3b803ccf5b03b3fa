import { assertNever } from '../assert-never.js';
import type { Context } from '../labellisation/context.js';
import { depart } from '../labellisation/echeances/depart.js';
import type { Gabarit } from '../labellisation/courriers/gabarits.js';
import type { CourrierIntent } from '../labellisation/courriers/intention.js';
import { acte } from '../labellisation/courriers/intentions.js';
import { auPlusTotOuvre } from '../labellisation/courriers/partir.js';
import type { AppelEvent } from './events.js';
import { sansReponse, serieDInvitation, type Appel, type Invite } from './state.js';

/** Who is told of this fact; `appel` is as it stands after it. Every fact has its reaction, even « none ». */
export function courriersAppel(event: AppelEvent, appel: Appel, context: Context): CourrierIntent[] {
  const a = (rang: number) => appel.invites.filter((invite) => invite.rang === rang);
  switch (event.type) {
    case 'StructureInvitee':
      return a(event.data.rang)
        .flatMap((invite) => ecrire('appel-invitation', invite, appel))
        .map((courrier) => ({ ...courrier, ...partirALOuverture(courrier, appel, context) }));
    case 'InviteCorrige': {
      const { rang, destinataire } = event.data;
      if (appel.statut === 'clos') return [];
      return a(rang)
        .filter(({ reponse }) => reponse === null)
        .flatMap((invite) => ecrire('appel-invitation', invite, appel))
        .filter((courrier) => courrier.destinataire === destinataire)
        .map((courrier) => ({ ...courrier, ...partirALOuverture(courrier, appel, context) }));
    }
    case 'AppelProlonge': {
      const motif = event.data.motif ? { motif: event.data.motif.id } : {};
      return aChacun(sansReponse(appel).flatMap((invite) => ecrire('appel-prolonge', invite, appel, motif)));
    }
    case 'RelanceEchue':
      if (!event.data.envoyee) return [];
      return a(event.data.invitation)
        .flatMap((invite) => ecrire(event.data.courrier, invite, appel))
        .filter(({ destinataire }) => event.data.destinataires.some((role) => role === destinataire))
        .map((courrier) => auPlusTotOuvre({ ...courrier, classe: 'rappel' }, appel, context));
    case 'ResultatsPublies': {
      const { texte } = event.data;
      const resultats = { nombre: appel.candidatures.length, ...(texte ? { texte: texte.id } : {}) };
      return aChacun(
        appel.invites
          .filter(({ reponse }) => reponse !== null)
          .flatMap((invite) => ecrire('appel-resultats', invite, { ...appel, texte: null }, resultats)),
      );
    }
    case 'CourrierRenvoye': {
      const { gabarit, destinataire, personne, serie, courrier } = event.data;
      return [{ ...acte(gabarit, destinataire), personne, ...(serie ? { serie } : {}), reprend: courrier }];
    }
    case 'AppelOuvert':
    case 'CandidatureRecue':
    case 'AppelClos':
    case 'EnvoiSignale':
    case 'CourrierNonRemis':
      return [];
    default:
      return assertNever(event);
  }
}

/** Whoever is invited for several structures reads the same news once. */
const aChacun = (courriers: CourrierIntent[]): CourrierIntent[] =>
  courriers.filter(
    ({ personne }, rang) => courriers.findIndex((autre) => autre.personne === personne) === rang,
  );

/** To whoever answers for the structure, and to the professional when one is known. */
function ecrire(
  gabarit: Gabarit,
  { rang, structure, contact, professionnel }: Invite,
  appel: Appel,
  de: CourrierIntent['donnees'] = {},
): CourrierIntent[] {
  const donnees = {
    ...{ structure, contact },
    ...(professionnel ? { professionnel } : {}),
    titre: appel.titre.id,
    ...(appel.texte ? { texte: appel.texte.id } : {}),
    dateLimite: appel.clotureLe,
    ...de,
  };
  const serie = serieDInvitation(rang, appel);
  return [
    { ...acte(gabarit, 'employeur', donnees), personne: contact, serie },
    ...(professionnel && professionnel !== contact
      ? [{ ...acte(gabarit, 'professionnel', donnees), personne: professionnel, serie }]
      : []),
  ];
}

/** A call that is prepared early is not announced early. */
function partirALOuverture(
  { destinataire }: CourrierIntent,
  { numero, ouvreLe }: Appel,
  { calendrier, now }: Context,
): Pick<CourrierIntent, 'partirLe'> {
  if (ouvreLe <= calendrier.jour(now)) return {};
  return { partirLe: depart(calendrier, { numero }, destinataire, calendrier.ouvreSuivant(ouvreLe)) };
}
