import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
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
  | 'FichePubliee'
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
      return [];
    case 'FichePubliee':
      return actePourChacun('fiche-publiee', LES_DEUX);
    case 'FicheModifiee':
      return [];
    default:
      return assertNever(event);
  }
}
