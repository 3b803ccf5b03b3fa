import type { ReactNode } from 'react';
import { Document } from '../cadre/document.js';
import { Marque } from '../cadre/marque.js';

interface Props {
  titre: string;
  bureau: string | null;
  etroite?: boolean;
  children: ReactNode;
}

/** The inbox belongs to no network: it keeps what was sent, and says where it stays. */
export const CadreBoite = ({ titre, bureau, etroite, children }: Props) => (
  <Document titre={`${titre} – Courriels d’essai`}>
    <header className="entete">
      <div className="entete__barre">
        <Marque lieu="Courriels d’essai" href="/" />
        {bureau ? (
          <nav className="navigation" aria-label="Principale">
            <ul>
              <li>
                <a href="/" aria-current="page">
                  Courriels
                </a>
              </li>
              <li>
                <a href={bureau}>Bureau de la coordination</a>
              </li>
            </ul>
          </nav>
        ) : null}
      </div>
    </header>
    <section className="bandeau-exercice" aria-label="Boîte d’essai">
      <div className="bandeau-exercice__texte">
        <p>
          <strong>Boîte d’essai.</strong> Ces courriels ne sont jamais sortis de cette machine. Leurs liens
          fonctionnent.
        </p>
      </div>
    </section>
    <main className={etroite ? 'contenu contenu--etroit' : 'contenu'} id="contenu" tabIndex={-1}>
      {children}
    </main>
  </Document>
);
