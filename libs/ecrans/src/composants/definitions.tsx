import type { ReactNode } from 'react';

interface Props {
  lignes: readonly (readonly [terme: string, valeur: ReactNode])[];
  /** Term and value side by side. */
  enLigne?: boolean;
}

export function Definitions({ lignes, enLigne = false }: Props) {
  return (
    <dl className={enLigne ? 'definitions definitions--ligne' : 'definitions'}>
      {lignes.map(([terme, valeur]) => (
        <div key={terme}>
          <dt>{terme}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
