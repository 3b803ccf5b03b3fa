import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import { PROFIL, serieDuSuivi } from '../series.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { acte } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<'EngagementsOuverts' | 'EngagementsSignes' | 'EngagementsCompletes'>;

export function engagements(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'EngagementsOuverts':
      return attentes(dossier, context).map((attente) => ecrire(attente));
    case 'EngagementsSignes':
      return event.data.signataire === 'caf' ? [] : conventionASigner(dossier, context);
    case 'EngagementsCompletes':
      return recus(dossier);
    default:
      return assertNever(event);
  }
}

/** Once employer and professional have both signed; before that the Caf is not awaited. */
const conventionASigner = (dossier: Labellisation, context: Context): CourrierIntent[] =>
  attentes(dossier, context)
    .filter(({ gabarits: [gabarit] }) => gabarit === 'convention-a-signer')
    .map((attente) => ecrire(attente));

/** The professional's receipt is also what asks for the profile. */
function recus(dossier: Labellisation): CourrierIntent[] {
  if (dossier.etape !== 'profil' || dossier.profil.statut !== 'a-creer') return [];
  const serie = serieDuSuivi(PROFIL, dossier.profil.suivi);
  return dossier.engagements.signataires.map((signataire) => ({
    ...acte('engagements-completes', signataire),
    ...(signataire === 'professionnel' ? { serie } : {}),
  }));
}
