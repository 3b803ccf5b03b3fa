import type { Cadre } from '@pdn/contracts/ecrans';

export type Rubrique = 'dossiers' | 'appels' | 'commissions' | 'essai' | 'regles' | 'annuaire';

interface Props {
  cadre: Cadre;
  rubrique?: Rubrique | undefined;
}

export function Navigation({ cadre, rubrique }: Props) {
  const { annuaire, boite, documentation } = cadre.liens;
  const entrees: { href: string | undefined; nom: string; rubrique?: Rubrique }[] = [
    { href: '/dossiers', nom: 'Dossiers', rubrique: 'dossiers' },
    { href: '/appels', nom: 'Appels', rubrique: 'appels' },
    { href: '/commissions', nom: 'Commissions', rubrique: 'commissions' },
    { href: '/essai', nom: 'À venir', rubrique: 'essai' },
    { href: '/regles', nom: 'Règles', rubrique: 'regles' },
    { href: annuaire, nom: 'Annuaire', rubrique: 'annuaire' },
    { href: boite, nom: 'Courriels d’essai' },
    { href: documentation, nom: 'API' },
  ];
  return (
    <nav className="navigation" aria-label="Principale">
      <ul>
        {entrees.map((entree) =>
          entree.href ? (
            <li key={entree.nom}>
              <a
                href={entree.href}
                aria-current={entree.rubrique && entree.rubrique === rubrique ? 'page' : undefined}
              >
                {entree.nom}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
