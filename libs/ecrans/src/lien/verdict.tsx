import type { ReactNode } from 'react';

interface Props {
  titre: string;
  children: ReactNode;
}

/** The large answer at the head of a receipt: the words say it, the sign repeats it. */
export const Verdict = ({ titre, children }: Props) => (
  <div className="verdict">
    <svg className="verdict__signe" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <circle cx="36" cy="36" r="36" />
      <path d="M20 37.5 31.5 49 53 25" />
    </svg>
    <div>
      <h1>{titre}</h1>
      <p className="chapeau">{children}</p>
    </div>
  </div>
);
