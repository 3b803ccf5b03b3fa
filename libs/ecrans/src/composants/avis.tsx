import type { Avis } from '@pdn/contracts/ecrans';

/** What became of the form just sent: read out at once, and where the focus may go. */
export function BlocAvis({ ton, titre, texte }: Avis) {
  return (
    <div className={`avis avis--${ton}`} role={ton === 'fait' ? 'status' : 'alert'}>
      <p>
        <strong>{titre}</strong>
      </p>
      {texte ? <p>{texte}</p> : null}
    </div>
  );
}
