import type { EcheanceDEntite } from '../entite.js';
import type { Context } from '../labellisation/context.js';
import type { Gabarit } from '../labellisation/courriers/gabarits.js';
import { departDesRappels } from '../labellisation/echeances/depart.js';
import type { CourrierDAppel } from './commands.js';
import { sansReponse, serieDInvitation, type Appel, type Invite } from './state.js';

export type EcheanceAppel = EcheanceDEntite & {
  action:
    | { kind: 'cloture' }
    | {
        kind: 'relance';
        invitation: number;
        courrier: Gabarit;
        destinataires: CourrierDAppel['destinataire'][];
      }
    | { kind: 'repere' };
};

/** All that will happen by itself, by instant; `repere`s among it are only shown. */
export const echeancesAppel = (appel: Appel, context: Context): EcheanceAppel[] =>
  [...reperes(appel, context), ...rappelsAppel(appel, context), ...cloture(appel, context)]
    .filter(({ cle }) => !appel.echues.includes(cle))
    .sort((a, b) => (a.at < b.at || (a.at === b.at && a.cle < b.cle) ? -1 : 1));

const reperes = ({ ouvreLe }: Appel, { calendrier, now }: Context): EcheanceAppel[] =>
  ouvreLe <= calendrier.jour(now)
    ? []
    : [
        {
          cle: 'ouverture.1/ouvrir',
          jour: ouvreLe,
          at: calendrier.matin(ouvreLe),
          libelle: 'Ouverture de l’appel',
          action: { kind: 'repere' },
        },
      ];

const cloture = ({ statut, serie, clotureLe }: Appel, { calendrier }: Context): EcheanceAppel[] =>
  statut === 'clos'
    ? []
    : [
        {
          cle: `cloture.${serie}/clore`,
          jour: clotureLe,
          at: calendrier.finDeJour(clotureLe),
          libelle: 'Clôture de l’appel',
          action: { kind: 'cloture' },
        },
      ];

/** Before the closing date, to whoever has not answered; those whose mail came back are not reminded. Fired ones too. */
export function rappelsAppel(appel: Appel, { calendrier }: Context): EcheanceAppel[] {
  if (appel.statut === 'clos') return [];
  const jusqua = calendrier.finDeJour(appel.clotureLe);
  const rappels = appel.rappelsAvant.map((jours, index) => {
    const jour = calendrier.avant(appel.clotureLe, jours);
    return { numero: index + 1, jour, at: departDesRappels(calendrier, appel, 'employeur', jour) };
  });
  return sansReponse(appel).flatMap((invite) => {
    const destinataires = joignables(appel, invite);
    if (destinataires.length === 0) return [];
    const invitee = invite.le > appel.ouvreLe ? invite.le : appel.ouvreLe;
    const serie = serieDInvitation(invite.rang, appel);
    return rappels
      .filter(({ jour }) => jour > invitee)
      .map(({ numero, jour, at }): EcheanceAppel => ({
        cle: `${serie}/rappel-${numero}`,
        ...{ jour, at, jusqua },
        libelle: 'Rappel avant la clôture',
        condition: 'Sauf si la candidature arrive avant',
        action: { kind: 'relance', invitation: invite.rang, courrier: 'appel-rappel', destinataires },
      }));
  });
}

function joignables({ nonRemis }: Appel, { contact, professionnel }: Invite) {
  const perdu = (personne: string) => nonRemis.some((echec) => echec.personne === personne && !echec.suite);
  return [
    ...(perdu(contact) ? [] : (['employeur'] as const)),
    ...(professionnel === null || professionnel === contact || perdu(professionnel)
      ? []
      : (['professionnel'] as const)),
  ];
}
