import { ficheVisible, type Jour, type Labellisation, type Programme } from '@pdn/domain';

export interface FicheRow {
  programme: Programme;
  /** The document that holds the card. */
  document: string;
  /** Labelled since. */
  depuis: Jour;
}

export function ficheAnnuaire(dossier: Labellisation): FicheRow | null {
  const visible = ficheVisible(dossier);
  return visible && { programme: dossier.programme, document: visible.fiche.id, depuis: visible.depuis };
}
