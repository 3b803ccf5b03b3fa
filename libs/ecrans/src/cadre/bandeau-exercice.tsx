import type { Cadre } from '@pdn/contracts/ecrans';
import { momentLong } from '@pdn/contracts/dates';

/** On every page of an exercice, with its own clock. */
export const BandeauExercice = ({ cadre }: { cadre: Cadre }) => (
  <section className="bandeau-exercice" aria-label="Mode exercice">
    <div className="bandeau-exercice__texte">
      <p>
        <strong>Exercice.</strong> Ici, nous sommes le {momentLong(cadre.maintenant, cadre.zone)}. Personnes
        et structures sont inventées, aucun courriel ne sort de la boîte d’essai.
      </p>
    </div>
  </section>
);
