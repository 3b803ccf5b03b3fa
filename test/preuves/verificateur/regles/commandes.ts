import { grouper } from '../grouper.js';
import type { Appel, Constat, EvenementStocke, Releve } from '../releve.js';

/**
 * Each acknowledged command is in the log exactly as it was acknowledged; an unanswered one at most once. A client knows
 * its command by its answer: which facts, at which versions of which dossier.
 */
export function commandesUneFois({ appels, evenements }: Releve): Constat[] {
  const parPlace = new Map(evenements.map((fait) => [place(fait.stream, fait), fait]));
  const parCommande = grouper(evenements, ({ commande }) => commande);
  const annonces = new Map<string, string>();
  return [
    ...appels.flatMap((appel) => constats(appel, { parPlace, parCommande, annonces })),
    ...[...parCommande].flatMap(([commande, siens]) => blocs(commande, siens)),
    ...deTrop(appels, evenements, annonces),
  ];
}

const place = (
  stream: string,
  { version, type }: Pick<EvenementStocke, 'version' | 'type'> | Annonce,
): string => `${stream} ${version}:${type}`;

type Annonce = NonNullable<Appel['reponse']>['evenements'][number];

interface Journal {
  parPlace: Map<string, EvenementStocke>;
  parCommande: Map<string, EvenementStocke[]>;
  /** What was announced so far, and to which command. */
  annonces: Map<string, string>;
}

function constats(
  { commande, stream, reponse }: Appel,
  { parPlace, parCommande, annonces }: Journal,
): Constat[] {
  if (!reponse || stream === null) return [];
  const attendus = reponse.evenements.map((annonce) => place(stream, annonce));
  const perdus = attendus.filter((attendu) => !parPlace.has(attendu) || annonces.has(attendu));
  for (const attendu of attendus) annonces.set(attendu, commande);
  const ecrites = new Set(attendus.flatMap((attendu) => parPlace.get(attendu)?.commande ?? []));
  const enTrop = [...ecrites]
    .flatMap((ecrite) => parCommande.get(ecrite) ?? [])
    .map((fait) => place(fait.stream, fait))
    .filter((stocke) => !attendus.includes(stocke));
  const constat = (defaut: Constat['defaut']) => (detail: string) => ({
    ...{ defaut, stream },
    detail: `${commande} ${detail}`,
  });
  return [...perdus.map(constat('dropped-event')), ...enTrop.map(constat('double-apply'))];
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

/** What people did and nobody was told of is what somebody did not wait for. */
function deTrop(
  appels: readonly Appel[],
  evenements: readonly EvenementStocke[],
  annonces: ReadonlyMap<string, string>,
): Constat[] {
  const tues = evenements.filter(
    (fait) => fait.acteur !== 'systeme' && !annonces.has(place(fait.stream, fait)),
  );
  const commandes = new Set(tues.map(({ commande }) => commande));
  const sansReponse = appels.filter(({ reponse }) => !reponse).length;
  return commandes.size <= sansReponse
    ? []
    : [
        {
          ...{ defaut: 'double-apply' as const, stream: tues[0]?.stream ?? '' },
          detail: `${commandes.size} commands of which nobody was told, ${sansReponse} that were not answered`,
        },
      ];
}
