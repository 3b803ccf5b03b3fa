import { grouper } from '../grouper.js';
import type { Appel, Constat, EvenementStocke, Releve } from '../releve.js';

/** Each acknowledged command is in the log exactly as it was acknowledged; an unanswered one at most once. */
export function commandesUneFois({ appels, evenements }: Releve): Constat[] {
  const parCommande = grouper(evenements, ({ commande }) => commande);
  return [
    ...appels.flatMap((appel) => constats(appel, parCommande.get(appel.commande) ?? [])),
    ...[...parCommande].flatMap(([commande, siens]) => blocs(commande, siens)),
  ];
}

function constats({ commande, stream, reponse }: Appel, siens: EvenementStocke[]): Constat[] {
  if (!reponse) return [];
  const annonces = reponse.evenements.map(({ type, version }) => `${version}:${type}`);
  const stockes = siens.map(({ type, version }) => `${version}:${type}`);
  const perdus = annonces.filter((annonce) => !stockes.includes(annonce));
  const enTrop = stockes.filter((stocke) => !annonces.includes(stocke));
  return [
    ...perdus.map((detail): Constat => ({
      defaut: 'dropped-event',
      stream,
      detail: `${commande} ${detail}`,
    })),
    ...enTrop.map((detail): Constat => ({ defaut: 'double-apply', stream, detail: `${commande} ${detail}` })),
  ];
}

/** The events of one command are neighbours of one stream: two blocks are two executions. */
function blocs(commande: string, siens: EvenementStocke[]): Constat[] {
  const tries = [...siens].sort((a, b) => a.version - b.version);
  const premier = tries[0];
  if (!premier) return [];
  const unBloc = tries.every(
    ({ stream, version }, rang) => stream === premier.stream && version === premier.version + rang,
  );
  return unBloc
    ? []
    : [{ defaut: 'double-apply', stream: premier.stream, detail: `${commande} in two blocks` }];
}
