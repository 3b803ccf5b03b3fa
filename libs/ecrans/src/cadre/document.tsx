import type { ReactNode } from 'react';
import { insecables } from '../typographie.js';
import { CHEMIN_STYLE } from '../ressources.js';

interface Props {
  titre: string;
  /** The public directory may be found by search engines, nothing else. */
  public?: boolean;
  children: ReactNode;
}

const SIGNE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Cpath d='M7 33C7 24 20 27 20 20' fill='none' stroke='%23135a63' stroke-width='4'/%3E%3Cpath d='M20 20C20 13 33 16 33 7' fill='none' stroke='%236d3b78' stroke-width='4' stroke-dasharray='2 5'/%3E%3Ccircle cx='7' cy='33' r='6' fill='%23135a63'/%3E%3Ccircle cx='33' cy='7' r='5' fill='%23fff' stroke='%236d3b78' stroke-width='3'/%3E%3C/svg%3E";

export function Document({ titre, public: indexable = false, children }: Props) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <title>{insecables(titre)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        {indexable ? null : <meta name="robots" content="noindex" />}
        <link rel="icon" href={SIGNE} />
        <link rel="stylesheet" href={CHEMIN_STYLE} />
      </head>
      <body>
        <a className="evitement" href="#contenu">
          Aller au contenu
        </a>
        {children}
      </body>
    </html>
  );
}
