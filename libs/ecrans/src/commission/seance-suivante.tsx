import type { Seance } from '@pdn/contracts/ecrans';
import { rendezVous } from '@pdn/contracts/dates';

export const SeanceSuivante = ({ suivante }: Pick<Seance, 'suivante'>) =>
  suivante ? (
    <section className="encart" aria-labelledby="titre-suivante">
      <h2 className="carte__titre" id="titre-suivante">
        Prochaine séance
      </h2>
      <p>
        <a href={`/commissions/${suivante.id}`}>
          <strong>{rendezVous(suivante.date)}</strong>
        </a>
        {suivante.lieu ? (
          <>
            <br />
            {suivante.lieu}
          </>
        ) : null}
      </p>
      <p className="petit">Sa date est écrite aux employeurs dont le dossier est ajourné.</p>
    </section>
  ) : null;
