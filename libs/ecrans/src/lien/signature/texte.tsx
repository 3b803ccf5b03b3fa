import type { TexteASigner } from '@pdn/contracts/textes';
import { majuscule } from '../../libelles/index.js';

interface Props {
  texte: TexteASigner;
  id: string;
}

/** The whole text, as it will be signed. */
export const Texte = ({ texte, id }: Props) => (
  <article className="signature-texte" aria-labelledby={id}>
    <div>
      <h2 id={id}>{texte.titre}</h2>
      <p className="petit discret">{majuscule(texte.origine)}</p>
    </div>
    <p>{texte.chapeau}</p>
    {texte.parties.map(({ titre, points }, rang) => (
      <section key={titre} aria-labelledby={`${id}-${rang}`}>
        <h3 id={`${id}-${rang}`}>{titre}</h3>
        <ol className="engagements">
          {points.map((point) => (
            <li className="engagement" key={point}>
              {point}
            </li>
          ))}
        </ol>
      </section>
    ))}
    <p>{texte.fin}</p>
  </article>
);
