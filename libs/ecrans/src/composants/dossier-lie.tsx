import type { DossierLie } from '@pdn/contracts/ecrans';
import { LIBELLES_ETAT, LIENS_ENTRE_DOSSIERS, minuscule, PROGRAMMES } from '../libelles/index.js';
import { nomOuEfface } from './nom.js';
import { Structure } from './structure.js';

/** « Remplace Élodie Marquet », and where that dossier stands. */
export const LienDeDossier = ({ lie }: { lie: DossierLie }) => {
  const { id, numero, programme, etat, lien, professionnel, structure } = lie;
  return (
    <>
      {lien === 'meme-personne' ? null : `${LIENS_ENTRE_DOSSIERS[lien]} ${nomOuEfface(professionnel)}, `}
      <a className="numero" href={`/dossiers/${id}`}>
        {numero}
      </a>{' '}
      <span className="ligne-2">
        {PROGRAMMES[programme]}
        {structure ? (
          <>
            , <Structure structure={structure} />
          </>
        ) : null}
        , {minuscule(LIBELLES_ETAT[etat].nom)}
      </span>
    </>
  );
};
