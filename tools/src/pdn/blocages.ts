import type { Blocage } from '@pdn/persistence';

const QUOI: Record<Blocage['quoi'], string> = {
  commande: 'commande sans issue',
  echeance: 'échéance en retard',
  'non-entendu': 'fait que le moteur n’a pas lu',
  courrier: 'courrier qui ne part pas',
};

const TITRES = ['Depuis', 'Réseau', 'Quoi', 'Lequel', 'Dossier'];

/** One line each, in columns. */
export function tableDesBlocages(blocages: Blocage[]): string {
  const lignes = [
    TITRES,
    ...blocages.map(({ depuis, reseau, quoi, lequel, stream }) => [
      enClair(depuis),
      reseau,
      QUOI[quoi],
      lequel,
      stream,
    ]),
  ];
  const largeurs = TITRES.map((_, rang) => Math.max(...lignes.map((ligne) => ligne[rang]?.length ?? 0)));
  return lignes
    .map((ligne) =>
      ligne
        .map((cellule, rang) => cellule.padEnd(largeurs[rang] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const instant = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short' });

/** In the time of whoever reads. */
const enClair = (depuis: string): string => instant.format(new Date(depuis));
