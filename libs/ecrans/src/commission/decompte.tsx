import type { Deliberation, Voix } from '@pdn/contracts/ecrans';
import { enumerer, pluriel, VOIX } from '../libelles/index.js';

/** « Refuser : 3 voix sur 5. » The majority counts those who are there, not those who spoke. */
export function Decompte({ voix, votants }: Pick<Deliberation, 'voix' | 'votants'>) {
  const exprimees = voix.flatMap(({ voix: une }) => (une ? [une] : []));
  if (exprimees.length === 0) return null;
  const compte = (sorte: Voix) => exprimees.filter((une) => une === sorte).length;
  const sortes = (Object.keys(VOIX) as Voix[]).filter((sorte) => compte(sorte) > 0);
  const atteinte = sortes.find((sorte) => sorte !== 'abstention' && 2 * compte(sorte) > votants);
  return (
    <div className="encart">
      <p>
        {enumerer(sortes.map((sorte) => `${VOIX[sorte]} : ${pluriel(compte(sorte), 'voix', 'voix')}`))}, pour{' '}
        {pluriel(votants, 'votant présent', 'votants présents')}.{' '}
        <strong>
          {atteinte
            ? `La majorité des présents est atteinte : ${VOIX[atteinte].toLocaleLowerCase('fr')}.`
            : 'Aucune majorité des présents.'}
        </strong>
      </p>
    </div>
  );
}
