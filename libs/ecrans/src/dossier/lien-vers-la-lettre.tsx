import type { Dossier } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';

/** To the printable mise en demeure, before it left and after. */
export const LienVersLaLettre = ({ lettre, entete }: Pick<Dossier, 'lettre' | 'entete'>) =>
  lettre ? (
    <p className="hors-impression">
      <a href={`/dossiers/${entete.id}/mise-en-demeure`}>
        {lettre.envoyeeLe ? `Voir la lettre du ${jourSimple(lettre.envoyeeLe)}` : 'Voir la lettre à imprimer'}
      </a>
    </p>
  ) : null;
