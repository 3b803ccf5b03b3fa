import type { MembreAffiche, Seance } from '@pdn/contracts/ecrans';
import { enumerer, FONCTIONS, PRESENCES } from '../libelles/index.js';

export function Membres({ membres }: Pick<Seance, 'membres'>) {
  return (
    <section className="carte" aria-labelledby="titre-membres">
      <h2 className="carte__titre" id="titre-membres">
        Membres
      </h2>
      {membres.length === 0 ? (
        <p>Aucun membre n’est inscrit.</p>
      ) : (
        <ul className="membres">
          {membres.map((membre) => (
            <Membre key={membre.personne} {...membre} />
          ))}
        </ul>
      )}
    </section>
  );
}

const Membre = ({ nom, siege, fonction, voix, presence, convoque, deports }: MembreAffiche) => (
  <li>
    <strong>{nom}</strong>
    {fonction === 'membre' ? '' : `, ${FONCTIONS[fonction]}`}{' '}
    <span className="ligne-2">
      {[
        siege,
        ...(voix === 'consultative' ? ['voix consultative'] : []),
        presence ? PRESENCES[presence] : convoque ? 'convoqué(e)' : 'à convoquer',
      ].join(' · ')}
    </span>
    {deports.length > 0 ? <span className="deport">Se déporte pour {enumerer(deports)}</span> : null}
  </li>
);
