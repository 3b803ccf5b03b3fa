import type { StructureAffichee } from '@pdn/contracts/ecrans';

/** Its name, which leads to its page where it has one. */
export const Structure = ({ structure: { id, nom } }: { structure: StructureAffichee }) =>
  id === undefined ? <>{nom}</> : <a href={`/structures/${id}`}>{nom}</a>;
