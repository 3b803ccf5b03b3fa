import type { ReactNode } from 'react';
import { MessageErreur } from '../message-erreur.js';

export interface Annonce {
  id: string;
  aide?: string | undefined;
  erreur?: string | undefined;
}

/** What describes the field, for `aria-describedby`. */
export const decritPar = ({ id, aide, erreur }: Annonce): string | undefined =>
  [aide && `${id}-aide`, erreur && `${id}-erreur`].filter(Boolean).join(' ') || undefined;

interface Props extends Annonce {
  libelle: ReactNode;
  /** Most fields are required: it is the others that say so. */
  facultatif?: boolean;
  children: ReactNode;
}

/** Label, help, error, then the field itself. */
export function CadreDeChamp({ id, libelle, facultatif, aide, erreur, children }: Props) {
  return (
    <div className={erreur ? 'champ champ--erreur' : 'champ'}>
      <label htmlFor={id}>
        {libelle}
        {facultatif ? <span className="champ__facultatif"> (facultatif)</span> : null}
      </label>
      <Indications id={id} aide={aide} erreur={erreur} />
      {children}
    </div>
  );
}

export const Indications = ({ id, aide, erreur }: Annonce) => (
  <>
    {aide ? (
      <p className="aide" id={`${id}-aide`}>
        {aide}
      </p>
    ) : null}
    {erreur ? <MessageErreur id={`${id}-erreur`} message={erreur} /> : null}
  </>
);
