import type { Context } from '../context.js';
import { attentes } from '../courriers/attentes/index.js';
import type { Echeance } from '../echeances/echeance.js';
import { toutesLesEcheances } from '../echeances/index.js';
import type { EventOf } from '../events.js';
import { aujourdhui } from '../faits.js';
import { objetDeLaSerie, serieDeLaCle } from '../series.js';
import type { Labellisation } from '../state.js';
import { seriesVivantes } from '../suivis.js';
import { estAnnoncee, type Annonce } from './annonces-qui-bougent.js';

type Reprise = EventOf<'ReglesAdoptees'>['data']['reprises'][number];

/** The new date would be over already: the wait starts again today, nobody is told of a day in the past. */
export function attentesDepassees(dossier: Labellisation, annonces: Annonce[], context: Context): Reprise[] {
  const depuis = aujourdhui(context);
  return attentes(dossier, context)
    .filter(({ serie, destinataire }) => estAnnoncee(annonces, objetDeLaSerie(serie), destinataire))
    .filter(({ donnees }) => String(donnees['dateLimite']) <= depuis)
    .map(({ serie, destinataire: attendu }) => ({ serie, attendu, depuis }));
}

/**
 * A step was made that now lies ahead: a task was asked for too early, or a new date was announced since the reminder.
 * What was made keeps its key; what comes has the next number.
 */
export function attentesAReprendre(dossier: Labellisation, annonces: Annonce[], context: Context): Reprise[] {
  const devant = toutesLesEcheances(dossier, context)
    .filter(({ cle, jour }) => dossier.echues.includes(cle) && jour > aujourdhui(context))
    .filter(
      ({ cle, action }) =>
        action.kind === 'tache' ||
        (action.kind === 'relance' &&
          estAnnoncee(annonces, objetDeLaSerie(serieDeLaCle(cle)), action.destinataires[0])),
    );
  return seriesVivantes(dossier)
    .filter(({ serie, attendu }) =>
      devant.some(
        (echeance) => serieDeLaCle(echeance.cle) === serie && [attendu, null].includes(quiAttendre(echeance)),
      ),
    )
    .map(({ serie, attendu }) => ({ serie, attendu }));
}

/** Several people may be awaited in one series; null: the step names nobody. */
function quiAttendre({ action }: Echeance) {
  if (action.kind === 'relance') return action.destinataires[0] ?? null;
  return action.kind === 'tache' ? (action.appeler ?? null) : null;
}
