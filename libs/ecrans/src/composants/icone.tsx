export type NomIcone =
  'courriel' | 'ecran' | 'minuteur' | 'telephone' | 'coche' | 'croix' | 'attention' | 'api';

/** Always beside a text, never alone. */
export const Icone = ({ nom }: { nom: NomIcone }) => (
  <span className={`icone icone--${nom}`} aria-hidden="true" />
);
