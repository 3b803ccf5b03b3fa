import {
  courriers,
  creerCalendrier,
  decide,
  echeances,
  evolve,
  reglesManche,
  type Acteur,
  type Instant,
  type Labellisation,
  type LabellisationCommand,
  type LabellisationEvent,
} from '@pdn/domain';
import { acteurDe, commandeDe } from './commandes.js';
import type { CourrierAttendu } from './courrier-attendu.js';
import { evenementsDe, type Dossier } from './recit.js';

const calendrier = creerCalendrier({ zone: 'Europe/Paris', regime: 'metropole', fermetures: [] });
const regles = reglesManche('manche');
const MOTEUR: Acteur = { kind: 'systeme', id: 'moteur', through: 'moteur' };
const FIN = '2020-06-30';

export interface Vie {
  faits: { le: string; fait: LabellisationEvent }[];
  courriers: CourrierAttendu[];
  dossier: Labellisation;
}

/** One dossier of the story through the pure functions alone: acts at 14:00, time doing its part in between. */
export function jouer(recit: Dossier): Vie {
  let dossier: Labellisation | null = null;
  const faits: Vie['faits'] = [];
  const ecrits: { at: Instant; courrier: CourrierAttendu }[] = [];

  for (const evenement of evenementsDe(recit)) {
    passerJusqua(calendrier.instant(`${evenement.date}T14:00`));
    if (evenement.acteur === 'systeme') continue;
    executer(
      commandeDe(evenement, recit),
      acteurDe(evenement),
      calendrier.instant(`${evenement.date}T14:00`),
    );
  }
  passerJusqua(calendrier.finDeJour(FIN));

  if (!dossier) throw new Error(`${recit.id} never began.`);
  return {
    faits,
    dossier,
    courriers: [...ecrits].sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ courrier }) => courrier),
  };

  function passerJusqua(instant: Instant): void {
    for (;;) {
      const suivante: { cle: string; at: Instant } | undefined =
        dossier === null
          ? undefined
          : echeances(dossier, { now: instant, regles, calendrier }).find(
              ({ action }) => action.kind !== 'repere',
            );
      if (!suivante || suivante.at > instant) return;
      executer({ type: 'declencherEcheance', data: { cle: suivante.cle } }, MOTEUR, suivante.at);
    }
  }

  function executer(commande: LabellisationCommand, acteur: Acteur, now: Instant): void {
    const context = { now, regles, calendrier };
    const nouveaux = decide(commande, dossier, {
      ...context,
      acteur,
      reseau: 'manche',
      numero: `PDN-${recit.id}`,
    });
    for (const fait of nouveaux) {
      dossier = evolve(dossier, fait, (dossier?.version ?? 0) + 1);
      faits.push({ le: calendrier.jour(now), fait });
      for (const { gabarit, destinataire, copie, partirLe } of courriers(fait, dossier, context)) {
        const at = partirLe ?? now;
        const jour = calendrier.jour(at);
        ecrits.push({
          at,
          courrier: copie.length ? [jour, gabarit, destinataire, copie] : [jour, gabarit, destinataire],
        });
      }
    }
  }
}
