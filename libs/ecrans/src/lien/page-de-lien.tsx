import type { PageDeLien } from '@pdn/contracts/ecrans';
import type { ReactNode } from 'react';
import { Page } from '../cadre/page.js';
import { Telephone } from '../composants/telephone.js';

interface Props {
  lien: Pick<PageDeLien, 'cadre' | 'numero'>;
  titre: string;
  large?: boolean;
  children: ReactNode;
}

/** Reached from a mail, without an account: no navigation, the number to quote, whom to call. */
export const CadreDeLien = ({ lien, titre, large, children }: Props) => (
  <Page cadre={lien.cadre} titre={titre} numero={lien.numero} etroite={!large}>
    {children}
  </Page>
);

export function UneQuestion({ cadre }: Pick<PageDeLien, 'cadre'>) {
  const coordination = cadre.reseau?.coordination;
  if (!coordination) return null;
  return (
    <p>
      Une question, une erreur dans le dossier ? {coordination.nom}, coordination :{' '}
      {coordination.telephone ? (
        <>
          <Telephone numero={coordination.telephone} /> ou{' '}
        </>
      ) : null}
      <a href={`mailto:${coordination.courriel}`}>{coordination.courriel}</a>.
    </p>
  );
}
