import type { Cadre } from '@pdn/contracts/ecrans';
import type { ReactNode } from 'react';
import { BandeauExercice } from './bandeau-exercice.js';
import { Document } from './document.js';
import { Entete } from './entete.js';
import type { Rubrique } from './navigation.js';
import { Pied } from './pied.js';

interface Props {
  cadre: Cadre;
  titre: string;
  rubrique?: Rubrique;
  numero?: string;
  accueil?: string;
  etroite?: boolean;
  public?: boolean;
  children: ReactNode;
}

/** What every page of a network has in common. */
export function Page({
  cadre,
  titre,
  rubrique,
  numero,
  accueil,
  etroite,
  public: indexable,
  children,
}: Props) {
  const ou = cadre.reseau ? `Promeneurs du Net ${cadre.reseau.duNom}` : 'Promeneurs du Net';
  return (
    <Document titre={`${titre} – ${ou}`} public={indexable ?? false}>
      <Entete cadre={cadre} rubrique={rubrique} numero={numero} accueil={accueil} />
      {cadre.exercice ? <BandeauExercice cadre={cadre} /> : null}
      <main className={etroite ? 'contenu contenu--etroit' : 'contenu'} id="contenu" tabIndex={-1}>
        {children}
      </main>
      <Pied reseau={cadre.reseau} />
    </Document>
  );
}
