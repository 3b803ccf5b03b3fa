import { CHAMP_COMMANDE, type PageQuiAgit } from '@pdn/contracts/ecrans';
import type { ReactNode } from 'react';

interface Props {
  page: Pick<PageQuiAgit, 'action' | 'commande'>;
  classe: string;
  titre?: string;
  children: ReactNode;
}

/** The one form of the page: what it acts with is a person's input, never the address alone. */
export const FormulaireDeLien = ({ page, classe, titre, children }: Props) => (
  <form className={classe} action={page.action} method="post" aria-labelledby={titre}>
    <input type="hidden" name={CHAMP_COMMANDE} value={page.commande} />
    {children}
  </form>
);
