import type { Acteur, DecisionContext, LabellisationCommand, Regles } from '../src/index.js';
import { versionDesRegles } from './reseau.js';

/** A command and who sends it. */
export interface Acte {
  command: LabellisationCommand;
  acteur: Acteur;
}

export const acteur = (kind: Acteur['kind'], auNomDe?: Acteur['auNomDe']): Acteur => ({
  kind,
  id: `id-${kind}`,
  through: kind === 'systeme' ? 'moteur' : kind === 'coordinateur' ? 'ecran' : 'lien',
  ...(auNomDe ? { auNomDe } : {}),
});

export const par = (kind: Acteur['kind'], command: LabellisationCommand): Acte => ({
  command,
  acteur: acteur(kind),
});
/** Entered by the coordination for somebody else. */
export const auNomDe = (qui: NonNullable<Acteur['auNomDe']>, { command }: Acte): Acte => ({
  command,
  acteur: acteur('coordinateur', qui),
});
/** The same command, from somebody else. */
export const envoyePar = (kind: Acteur['kind'], { command }: Acte): Acte => par(kind, command);

/** What the store adds to the context for this command. */
export const demandees = (
  command: LabellisationCommand,
  premieres: Regles,
): Pick<DecisionContext, 'reglesDemandees'> =>
  command.type === 'adopterRegles'
    ? {
        reglesDemandees: {
          regles: versionDesRegles(premieres, command.data.version),
          depuis: '2000-01-01T00:00:00.000Z',
        },
      }
    : {};
