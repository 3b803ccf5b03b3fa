import type { ReactNode } from 'react';

interface Props {
  titre: string;
  ton?: 'oui' | 'non';
  children: ReactNode;
}

/** The large answer at the head of a receipt: the words say it, the sign repeats it. */
export const Verdict = ({ titre, ton = 'oui', children }: Props) => (
  <div className={ton === 'oui' ? 'verdict' : 'verdict verdict--non'}>
    <svg className="verdict__signe" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <circle cx="36" cy="36" r="36" />
      <path d={ton === 'oui' ? 'M20 37.5 31.5 49 53 25' : 'M24 24 48 48M48 24 24 48'} />
    </svg>
    <div>
      <h1>{titre}</h1>
      <p className="chapeau">{children}</p>
    </div>
  </div>
);
