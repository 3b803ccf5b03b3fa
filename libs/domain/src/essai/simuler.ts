import type { Acteur } from '../acteur.js';
import type { TacheDEntite } from '../entite.js';
import { ENTITES, type AnyState } from '../entites.js';
import type { NomEntite } from '../entite.js';
import type { Context } from '../labellisation/context.js';
import type { Gabarit } from '../labellisation/courriers/gabarits.js';
import type { CourrierIntent } from '../labellisation/courriers/intention.js';
import type { Destinataire } from '../labellisation/destinataire.js';
import type { Instant, Jour } from '../temps.js';

/** What would come by itself: a mail that leaves, or a task that is asked for. */
export type PasAVenir = { at: Instant; jour: Jour } & (
  | {
      kind: 'courrier';
      gabarit: Gabarit;
      destinataire: Destinataire;
      /** Whoever plays that role for this mail, where there are several: an id. */
      personne?: string;
      /** Of a reminder: it leaves with others of its kind. */
      classe: CourrierIntent['classe'];
      /** Of a mail that is no reminder: they go with it. */
      copie: Destinataire[];
      /** Set for the copy of a reminder, which is one to whoever reads it. */
      copieDe?: Destinataire;
      dateLimite?: Jour;
    }
  | { kind: 'tache'; tache: string; appeler?: Destinataire }
);

const MOTEUR: Acteur = { kind: 'systeme', id: 'moteur', through: 'moteur' };
/** Nothing has so many steps ahead: the same one comes again and again. */
const PAS_AU_PLUS = 1000;

/**
 * Everything that time alone would do from now to `jusqua`, as if nobody acted and every mail arrived: each échéance in
 * its turn, by the same functions that will do it. Nothing is done.
 */
export function simuler(
  nom: NomEntite,
  etat: AnyState,
  context: Context & { reseau: string },
  jusqua: Instant,
): PasAVenir[] {
  const entite = ENTITES[nom];
  const pas: PasAVenir[] = [];
  for (let etape = 0, ici = etat, now = context.now; etape < PAS_AU_PLUS; etape++) {
    const echeances = entite.echeances(ici, { ...context, now });
    const suivante = echeances.find(({ action }) => action.kind !== 'repere');
    if (!suivante || suivante.at > jusqua) return pas.filter(({ at }) => at <= jusqua).sort(parInstant);
    now = suivante.at > now ? suivante.at : now;
    const alors = { ...context, now };
    const avant = entite.taches(ici, alors);
    const commande = { type: 'declencherEcheance', data: { cle: suivante.cle } } as const;
    for (const event of entite.decide(commande, ici, { ...alors, acteur: MOTEUR })) {
      ici = entite.evolve(ici, event, ici.version + 1);
      pas.push(...entite.courriers(event, ici, alors).flatMap((courrier) => envoisAVenir(courrier, alors)));
    }
    pas.push(...enPlus(entite.taches(ici, alors), avant).map((tache) => tacheAVenir(tache, alors)));
  }
  throw new Error(`More than ${PAS_AU_PLUS} steps ahead of one ${nom}.`);
}

type AEnvoyer = Pick<
  CourrierIntent,
  'gabarit' | 'destinataire' | 'personne' | 'classe' | 'copie' | 'donnees' | 'partirLe'
>;

/** A mail as it would leave, at once or on the next working morning, and the copies that leave by themselves. */
export function envoisAVenir(courrier: AEnvoyer, context: Context): PasAVenir[] {
  if (courrier.classe !== 'rappel') return [envoiAVenir(courrier, context)];
  const seul = { ...courrier, copie: [] };
  return [
    envoiAVenir(seul, context),
    ...courrier.copie.map((lecteur) => copieAVenir(seul, lecteur, context)),
  ];
}

/** The copy of a reminder, for `lecteur`. */
export const copieAVenir = (
  { personne: _personne, ...courrier }: AEnvoyer,
  lecteur: Destinataire,
  context: Context,
): PasAVenir => ({
  ...envoiAVenir({ ...courrier, copie: [], destinataire: lecteur }, context),
  copieDe: courrier.destinataire,
});

/** A row of its own. */
export function envoiAVenir(
  { gabarit, destinataire, personne, classe, copie, donnees, partirLe }: AEnvoyer,
  { now, calendrier }: Context,
): PasAVenir & { kind: 'courrier' } {
  const at = partirLe ?? now;
  const dateLimite = donnees['dateLimite'];
  return {
    ...{ at, jour: calendrier.jour(at), kind: 'courrier', gabarit, destinataire, classe, copie },
    ...(personne !== undefined ? { personne } : {}),
    ...(typeof dateLimite === 'string' ? { dateLimite } : {}),
  };
}

const enPlus = (apres: TacheDEntite[], avant: TacheDEntite[]): TacheDEntite[] =>
  apres.filter(({ cle }) => !avant.some((autre) => autre.cle === cle));

const tacheAVenir = ({ type: tache, appeler }: TacheDEntite, { now, calendrier }: Context): PasAVenir => ({
  ...{ at: now, jour: calendrier.jour(now), kind: 'tache', tache },
  ...(appeler ? { appeler } : {}),
});

const parInstant = (a: PasAVenir, b: PasAVenir): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
