import type { LectureDActe } from '@pdn/contracts/ecrans';
import { Definitions } from '../../composants/definitions.js';
import { Texte } from '../signature/texte.js';

/** What is read before acting, in the order of the declaration. */
export const Lectures = ({ lectures }: { lectures: readonly LectureDActe[] }) => (
  <>
    {lectures.map((lecture, rang) => (
      <Lecture key={rang} lecture={lecture} id={`lecture-${rang + 1}`} />
    ))}
  </>
);

function Lecture({ lecture, id }: { lecture: LectureDActe; id: string }) {
  if (lecture.genre === 'texte') return <Texte texte={lecture.texte} id={id} />;
  return (
    <section className="carte" aria-labelledby={id}>
      <h2 className="carte__titre" id={id}>
        {lecture.titre}
      </h2>
      <Contenu lecture={lecture} />
    </section>
  );
}

function Contenu({ lecture }: { lecture: Exclude<LectureDActe, { genre: 'texte' }> }) {
  switch (lecture.genre) {
    case 'citation':
      return lecture.contenu.split(/\n+/).map((ligne, rang) => <p key={rang}>{ligne}</p>);
    case 'liste':
      return (
        <ul className="liste">
          {lecture.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      );
    case 'definitions':
      return <Definitions enLigne lignes={lecture.lignes} />;
  }
}
