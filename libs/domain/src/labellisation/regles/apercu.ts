import type { Acteur } from '../../acteur.js';
import type { Regles } from '../../regles/regles.js';
import type { Instant, Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { courriers } from '../courriers/index.js';
import type { CourrierIntent } from '../courriers/intention.js';
import { decide } from '../decide.js';
import type { Echeance } from '../echeances/echeance.js';
import { echeances } from '../echeances/index.js';
import { evolve } from '../evolve.js';
import { objetDeLaSerie, serieDeLaCle } from '../series.js';
import type { Labellisation } from '../state.js';
import { taches, type Tache } from '../taches/index.js';

/** What would become of one step of the future: both days when it moves, one of them when it comes or goes. */
export interface EcheanceQuiBouge {
  cle: string;
  libelle: string;
  avant: Jour | null;
  apres: Jour | null;
}

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

/** A step keeps its name when its wait is taken up under the next number. */
function ecarts(avant: Echeance[], apres: Echeance[]): EcheanceQuiBouge[] {
  const pas = [...new Set([...avant, ...apres].map(nomDuPas))];
  return pas
    .map((nom): EcheanceQuiBouge => {
      const [ancienne, nouvelle] = [avant, apres].map((liste) =>
        liste.find((autre) => nomDuPas(autre) === nom),
      );
      const { cle = '', libelle = '' } = nouvelle ?? ancienne ?? {};
      return { cle, libelle, avant: ancienne?.jour ?? null, apres: nouvelle?.jour ?? null };
    })
    .filter((ecart) => ecart.avant !== ecart.apres)
    .sort((a, b) => (premierJour(a) < premierJour(b) ? -1 : 1));
}

const nomDuPas = ({ cle }: Echeance): string => {
  const serie = serieDeLaCle(cle);
  return `${objetDeLaSerie(serie)}${cle.slice(serie.length)}`;
};

const premierJour = ({ avant, apres }: EcheanceQuiBouge): Jour =>
  [avant, apres].filter((jour) => jour !== null).sort()[0] ?? '';

const sansCelles = (celles: Tache[], autres: Tache[]): Tache[] =>
  celles.filter(({ cle }) => !autres.some((autre) => autre.cle === cle));
