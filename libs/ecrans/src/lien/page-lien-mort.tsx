import type { LienMort } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { UneQuestion } from './page-de-lien.js';

const RAISONS: Record<LienMort['raison'], { titre: string; texte: string }> = {
  expire: {
    titre: 'Ce lien a expiré',
    texte: 'Il n’était valable qu’un temps. Rien n’est perdu : un nouveau lien ouvre la même page.',
  },
  revoque: {
    titre: 'Ce lien ne sert plus',
    texte: 'Un lien plus récent l’a remplacé, ou le dossier a changé de contact.',
  },
  'sans-objet': {
    titre: 'Il n’y a plus rien à faire ici',
    texte: 'Ce que ce lien demandait est réglé, ou n’est plus attendu. Vous n’avez rien à envoyer.',
  },
  inconnu: {
    titre: 'Ce lien n’est pas reconnu',
    texte: 'L’adresse est peut-être coupée. Copiez-la en entier depuis le courriel, ou rouvrez le message.',
  },
};

export function PageLienMort(props: LienMort) {
  const { cadre, raison, etat } = props;
  const { titre, texte } = etat === 'envoye' ? ENVOYE : RAISONS[raison];
  return (
    <Page cadre={cadre} titre={titre} etroite>
      <div className="titre-page">
        <h1>{titre}</h1>
        <p className="chapeau">{texte}</p>
      </div>
      {etat === 'proposer' ? <Proposition {...props} /> : null}
      <UneQuestion cadre={cadre} />
    </Page>
  );
}

const ENVOYE = {
  titre: 'Un nouveau lien est parti',
  texte:
    'Si l’acte est encore attendu, il arrive dans quelques minutes à l’adresse du dossier. L’ancien ne sert plus.',
};

function Proposition({ action, adresse }: LienMort) {
  if (!action) return null;
  return (
    <form className="carte formulaire" action={action} method="post">
      <p>
        Le nouveau lien part à l’adresse inscrite au dossier
        {adresse ? (
          <>
            {' : '}
            <strong>{adresse}</strong>
          </>
        ) : null}
        . Si elle n’est plus la bonne, appelez la coordination.
      </p>
      <p className="actions">
        <button className="bouton" type="submit">
          Recevoir un nouveau lien
        </button>
      </p>
    </form>
  );
}
