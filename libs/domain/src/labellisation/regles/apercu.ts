import type { Acteur } from '../../acteur.js';
import type { Regles } from '../../regles/regles.js';
import type { Instant } from '../../temps.js';
import type { Context } from '../context.js';
import { courriers } from '../courriers/index.js';
import type { CourrierIntent } from '../courriers/intention.js';
import { decide } from '../decide.js';
import { ecarts, type EcheanceQuiBouge } from '../echeances/ecarts.js';
import { echeances } from '../echeances/index.js';
import { evolve } from '../evolve.js';
import type { Labellisation } from '../state.js';
import { taches, type Tache } from '../taches/index.js';

export interface ApercuAdoption {
  /** In the order of the days. */
  echeances: EcheanceQuiBouge[];
  taches: { enPlus: Tache[]; enMoins: Tache[] };
  /** Written at once: dates that are announced again. */
  courriers: CourrierIntent[];
  /** Where the dossier would stand, for whoever looks further ahead. */
  dossier: Labellisation;
}

/** What `adopterRegles` would do now, by the same functions; nothing is done. @throws {Refusal} as it would */
export function apercuAdoption(
  dossier: Labellisation,
  context: Context & { reseau: string; acteur: Acteur },
  { regles, depuis }: { regles: Regles; depuis: Instant },
): ApercuAdoption {
  const commande = { type: 'adopterRegles', data: { version: regles.version } } as const;
  const events = decide(commande, dossier, { ...context, reglesDemandees: { regles, depuis } });
  const sous: Context = { ...context, regles };
  let apres = dossier;
  const ecrits = events.flatMap((event) => {
    apres = evolve(apres, event, apres.version + 1);
    return courriers(event, apres, sous);
  });
  const [tachesAvant, tachesApres] = [taches(dossier, context), taches(apres, sous)];
  return {
    echeances: ecarts(echeances(dossier, context), echeances(apres, sous)),
    taches: { enPlus: sansCelles(tachesApres, tachesAvant), enMoins: sansCelles(tachesAvant, tachesApres) },
    courriers: ecrits,
    dossier: apres,
  };
}

const sansCelles = (celles: Tache[], autres: Tache[]): Tache[] =>
  celles.filter(({ cle }) => !autres.some((autre) => autre.cle === cle));
