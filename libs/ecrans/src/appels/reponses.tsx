import type { CandidatureAffichee, InviteAffiche, PageDUnAppel } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';
import { pluriel } from '../libelles/index.js';

/** Who answered, and who has not. */
export function Reponses({ invites, autres, appel }: Pick<PageDUnAppel, 'invites' | 'autres' | 'appel'>) {
  const repondu = invites.filter(({ candidature }) => candidature);
  const tardifs = repondu.filter(({ candidature }) => candidature?.tardive);
  const attendus = invites.filter(({ candidature }) => !candidature);
  return (
    <section className="carte" aria-labelledby="titre-reponses">
      <h2 className="carte__titre" id="titre-reponses">
        Qui a répondu
      </h2>
      <p>
        {pluriel(repondu.length, 'réponse')} sur {pluriel(invites.length, 'invitation')}
        {tardifs.length > 0 ? `, dont ${tardifs.length} hors appel` : ''}
        {autres.length > 0 ? `, et ${pluriel(autres.length, 'candidature')} sans invitation` : ''}
      </p>
      <Liste titre="Ont candidaté" invites={repondu} />
      {autres.length > 0 ? (
        <>
          <h3>Ont candidaté sans être invités</h3>
          <ul className="liste">
            {autres.map((candidature) => (
              <li key={candidature.dossier}>
                {candidature.structure ?? 'Structure effacée'} : <Candidature candidature={candidature} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Liste
        titre={appel.etat === 'ouvert' ? 'N’ont pas encore répondu' : 'N’ont pas répondu'}
        invites={attendus}
      />
    </section>
  );
}

function Liste({ titre, invites }: { titre: string; invites: InviteAffiche[] }) {
  if (invites.length === 0) return null;
  return (
    <>
      <h3>{titre}</h3>
      <ul className="liste">
        {invites.map(({ rang, structure, contact, professionnel, candidature }) => (
          <li key={rang}>
            <strong>{structure ? `${structure.nom}, ${structure.commune}` : 'Structure effacée'}</strong>
            {candidature ? (
              <>
                {' : '}
                <Candidature candidature={candidature} />
              </>
            ) : (
              ` : ${[contact, professionnel].filter(Boolean).join(' et ') || 'personne effacée'}`
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const Candidature = ({ candidature }: { candidature: CandidatureAffichee }) => (
  <>
    <a href={`/dossiers/${candidature.dossier}`}>{candidature.professionnel ?? candidature.numero}</a>, le{' '}
    {jourSimple(candidature.le)}
    {candidature.tardive ? ', hors appel' : ''}
  </>
);
