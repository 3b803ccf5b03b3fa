import type { Acteur } from '../../acteur.js';
import type { Instant, Jour } from '../../temps.js';
import type { Context } from '../context.js';
import type { Gabarit } from '../courriers/gabarits.js';
import { courriers } from '../courriers/index.js';
import type { CourrierIntent } from '../courriers/intention.js';
import { decide } from '../decide.js';
import type { Destinataire } from '../destinataire.js';
import type { Echeance } from '../echeances/echeance.js';
import { echeances } from '../echeances/index.js';
import type { LabellisationEvent } from '../events.js';
import { evolve } from '../evolve.js';
import type { Labellisation } from '../state.js';
import type { TypeTache } from '../taches/tache.js';

/** What would come by itself: a mail that leaves, or a task that is signalled. */
export type PasAVenir = { at: Instant; jour: Jour } & (
  | {
      kind: 'courrier';
      gabarit: Gabarit;
      destinataire: Destinataire;
      copie: Destinataire[];
      dateLimite?: Jour;
    }
  | { kind: 'tache'; tache: TypeTache; appeler?: Destinataire; libelle: string }
);

const MOTEUR: Acteur = { kind: 'systeme', id: 'moteur', through: 'moteur' };
/** No dossier has so many steps ahead: the same one comes again and again. */
const PAS_AU_PLUS = 1000;

/**
 * Everything that time alone would do from now to `jusqua`, as if nobody acted and every mail arrived: each échéance in
 * its turn, by the same functions that will do it. Nothing is done.
 */
export function simuler(
  dossier: Labellisation,
  context: Context & { reseau: string },
  jusqua: Instant,
): PasAVenir[] {
  const pas: PasAVenir[] = [];
  for (let etape = 0, ici = dossier, now = context.now; etape < PAS_AU_PLUS; etape++) {
    const suivante = echeances(ici, { ...context, now }).find(({ action }) => action.kind !== 'repere');
    if (!suivante || suivante.at > jusqua) return pas.filter(({ at }) => at <= jusqua).sort(parInstant);
    now = suivante.at > now ? suivante.at : now;
    const alors = { ...context, now };
    const commande = { type: 'declencherEcheance', data: { cle: suivante.cle } } as const;
    for (const event of decide(commande, ici, { ...alors, acteur: MOTEUR })) {
      ici = evolve(ici, event, ici.version + 1);
      pas.push(...signale(event, suivante, alors));
      pas.push(...courriers(event, ici, alors).map((courrier) => envoiAVenir(courrier, alors)));
    }
  }
  throw new Error(`More than ${PAS_AU_PLUS} steps ahead of one dossier.`);
}

/** A mail as it would leave: at once, or on the next working morning. */
export function envoiAVenir(
  {
    gabarit,
    destinataire,
    copie,
    donnees,
    partirLe,
  }: Pick<CourrierIntent, 'gabarit' | 'destinataire' | 'copie' | 'donnees' | 'partirLe'>,
  { now, calendrier }: Context,
): PasAVenir {
  const at = partirLe ?? now;
  const dateLimite = donnees['dateLimite'];
  return {
    ...{ at, jour: calendrier.jour(at), kind: 'courrier', gabarit, destinataire, copie },
    ...(typeof dateLimite === 'string' ? { dateLimite } : {}),
  };
}

function signale(event: LabellisationEvent, { libelle, action }: Echeance, context: Context): PasAVenir[] {
  if (event.type !== 'TacheSignalee') return [];
  const { now, calendrier } = context;
  const appeler = action.kind === 'tache' ? action.appeler : undefined;
  return [
    {
      ...{ at: now, jour: calendrier.jour(now), kind: 'tache', tache: event.data.tache, libelle },
      ...(appeler ? { appeler } : {}),
    },
  ];
}

const parInstant = (a: PasAVenir, b: PasAVenir): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
