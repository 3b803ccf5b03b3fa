import type { Dossier, TacheAffichee } from '@pdn/contracts/ecrans';
import type { ReactNode } from 'react';
import { Icone } from '../composants/icone.js';
import { Telephone } from '../composants/telephone.js';
import { delai, jourDe, jourSimple } from '@pdn/contracts/dates';
import { DESTINATAIRES, TACHES } from '../libelles/index.js';
import { quiAttendOn } from './attente.js';
import { LienVersLaLettre } from './lien-vers-la-lettre.js';

export function VoletVous(dossier: Dossier) {
  const { taches, cadre } = dossier;
  const attente = quiAttendOn(dossier);
  return (
    <div className="maintenant__volet">
      <h3>Vous</h3>
      {taches.length === 0 ? (
        <>
          <p className="maintenant__fait">
            {dossier.entete.attenteDe === 'coordinateur'
              ? 'À vous de jouer, sans urgence'
              : 'Rien à faire aujourd’hui'}
          </p>
          {attente ? (
            <p>
              {attente}
              {dossier.entete.attenteDe === 'coordinateur' ? ' : la suite se décide ci-dessous' : ''}.
            </p>
          ) : null}
        </>
      ) : (
        <ul className="taches">
          {taches.map((tache) => (
            <Tache key={tache.cle} tache={tache} aujourdhui={jourDe(cadre.maintenant, cadre.zone)}>
              {tache.type === 'envoyer-mise-en-demeure' ? <LienVersLaLettre {...dossier} /> : null}
            </Tache>
          ))}
        </ul>
      )}
      {dossier.lettre?.envoyeeLe ? <LienVersLaLettre {...dossier} /> : null}
    </div>
  );
}

function Tache({
  tache: { type, raison, depuis, appeler },
  aujourdhui,
  children,
}: {
  tache: TacheAffichee;
  aujourdhui: string;
  children: ReactNode;
}) {
  return (
    <li>
      <p className="maintenant__fait">{TACHES[type]}</p>
      <p>{raison}</p>
      {children}
      {appeler ? (
        <p>
          <Icone nom="telephone" /> Appeler {appeler.nom ?? DESTINATAIRES[appeler.role]}
          {appeler.telephone ? (
            <>
              {' : '}
              <Telephone numero={appeler.telephone} />
            </>
          ) : null}
        </p>
      ) : null}
      <p className="petit discret">
        Depuis le {jourSimple(depuis)}, {delai(depuis, aujourdhui)}
      </p>
    </li>
  );
}
