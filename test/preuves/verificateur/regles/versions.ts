import { grouper } from '../grouper.js';
import type { Constat, Releve } from '../releve.js';

/** Versions of a dossier are 1..n, without gap or repeat. */
export function versionsContinues({ evenements }: Releve): Constat[] {
  return [...grouper(evenements, ({ stream }) => stream)].flatMap(([stream, siens]) => {
    const versions = siens.map(({ version }) => version).sort((a, b) => a - b);
    const rupture = versions.findIndex((version, rang) => version !== rang + 1);
    return rupture < 0
      ? []
      : [{ defaut: 'gap' as const, stream, detail: `version ${versions[rupture]} at ${rupture + 1}` }];
  });
}

/** Acknowledged commands that did not overlap keep their order. */
export function ordreTenu({ appels }: Releve): Constat[] {
  return [...grouper(appels, ({ stream }) => stream ?? '')].flatMap(([stream, siens]) => {
    const repondus = siens.flatMap(({ envoye, reponse }) => {
      const version = reponse?.evenements.at(-1)?.version;
      return reponse && version !== undefined ? [{ envoye, recue: reponse.recue, version }] : [];
    });
    return repondus.flatMap((avant) =>
      repondus
        .filter((apres) => avant.recue < apres.envoye && avant.version > apres.version)
        .map((apres): Constat => ({
          defaut: 'swapped-order',
          stream,
          detail: `${avant.version} was answered before ${apres.version} was sent`,
        })),
    );
  });
}
