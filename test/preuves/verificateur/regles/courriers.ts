import { grouper } from '../grouper.js';
import type { Constat, CourrierStocke, MessageRecu, Releve } from '../releve.js';

/** Every mail of the store is in the sink, or a reminder shown as uncertain or left unsent; nothing else is. */
export function courriersJustes({ courriers, recus, evenements }: Releve): Constat[] {
  const parCourrier = grouper(recus, ({ courrier }) => courrier);
  const connus = new Map(courriers.map((courrier) => [courrier.id, courrier]));
  const enregistre = new Map(
    evenements.map(({ stream, version, enregistre: quand }) => [`${stream}/${version}`, quand]),
  );
  return [
    ...courriers.flatMap((courrier) => envoi(courrier, parCourrier.get(courrier.id) ?? [])),
    ...recus.flatMap((recu): Constat[] => {
      const courrier = connus.get(recu.courrier);
      if (!courrier) return [{ defaut: 'unexpected-mail', stream: '', detail: recu.courrier }];
      const commit = enregistre.get(`${courrier.stream}/${courrier.version}`);
      return commit !== undefined && commit <= recu.recu
        ? []
        : [{ defaut: 'mail-before-commit', stream: courrier.stream, detail: recu.courrier }];
    }),
  ];
}

function envoi({ id, stream, classe, etat, messageId }: CourrierStocke, copies: MessageRecu[]): Constat[] {
  const constat = (defaut: Constat['defaut'], detail = id): Constat => ({ defaut, stream, detail });
  const excuse = classe === 'rappel' && (etat === 'incertain' || etat === 'inutile');
  return [
    ...(copies.length === 0 && !excuse ? [constat('lost-mail')] : []),
    ...(etat === 'inutile' && copies.length > 0 ? [constat('unexpected-mail')] : []),
    ...(classe === 'rappel' && copies.length > 1 ? [constat('doubled-reminder')] : []),
    ...copies
      .filter((copie) => copie.messageId !== messageId)
      .map((copie) => constat('copy-under-new-message-id', `${id} ${copie.messageId}`)),
  ];
}
