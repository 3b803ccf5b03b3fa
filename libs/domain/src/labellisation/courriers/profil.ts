import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { avecActeOffert } from './acte-offert.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { acte, actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<
  | 'RendezVousProfilFixe'
  | 'ProfilCree'
  | 'ProfilAdapte'
  | 'ProfilVerifie'
  | 'ProfilRefuse'
  | 'FicheValidee'
  | 'FicheRenvoyee'
  | 'FichePubliee'
  | 'CorrectionDeFicheProposee'
  | 'FicheModifiee'
>;

export function profil(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'RendezVousProfilFixe': {
      const { date, dureeMinutes, lieu } = event.data;
      return [acte('profil-rendez-vous', 'professionnel', { date, dureeMinutes, lieu: lieu.id })];
    }
    case 'ProfilCree':
    case 'ProfilAdapte':
      return [];
    case 'ProfilVerifie':
    case 'ProfilRefuse':
      return attentes(dossier, context)
        .filter(
          ({ gabarits: [gabarit] }) => gabarit === 'fiche-a-valider' || gabarit === 'profil-a-completer',
        )
        .map((attente) => ecrire(attente));
    case 'FicheValidee':
    case 'CorrectionDeFicheProposee':
      return [];
    case 'FicheRenvoyee':
      return aReprendre(event.data, dossier, context);
    case 'FichePubliee':
      return actePourChacun('fiche-publiee', LES_DEUX).map((courrier) => avecActeOffert(courrier, dossier));
    case 'FicheModifiee':
      return [avecActeOffert(acte('fiche-corrigee', 'professionnel'), dossier)];
    default:
      return assertNever(event);
  }
}

function aReprendre(
  { motif }: EventOf<'FicheRenvoyee'>['data'],
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] {
  if (dossier.etape !== 'annuaire')
    return [avecActeOffert(acte('fiche-a-reprendre', 'professionnel', { motif: motif.id }), dossier)];
  return attentes(dossier, context)
    .filter(({ gabarits: [gabarit] }) => gabarit === 'fiche-a-reprendre')
    .map((attente) => ecrire(attente));
}
