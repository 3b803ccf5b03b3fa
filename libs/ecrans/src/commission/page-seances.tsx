import type { SeanceListee, Seances } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { BlocAvis } from '../composants/avis.js';
import { Tiroir } from '../composants/tiroir.js';
import { COMMANDES_DE_SEANCE, pluriel } from '../libelles/index.js';
import { metierEtStructure, nomDuDossier } from './qui.js';
import { TableDesSeances } from './table-des-seances.js';

export function PageSeances({ cadre, avis, aVenir, passees, enAttente, planifier }: Seances) {
  return (
    <Page cadre={cadre} titre="Commissions" rubrique="commissions" accueil="/dossiers">
      <div className="titre-page">
        <h1>Commissions</h1>
        <p className="chapeau">
          {enAttente.length === 0
            ? 'Aucun dossier n’attend de séance.'
            : `${pluriel(enAttente.length, 'dossier attend', 'dossiers attendent')} une séance.`}{' '}
          <a href="/instances">Qui décide de quoi</a>
        </p>
      </div>
      {avis ? <BlocAvis {...avis} /> : null}
      <Liste titre="Séances à venir ou à clore" id="a-venir" seances={aVenir} />
      {enAttente.length > 0 ? (
        <section className="carte" aria-labelledby="titre-attente">
          <h2 id="titre-attente">Dossiers à inscrire</h2>
          <ul className="liste">
            {enAttente.map((dossier) => (
              <li key={dossier.id}>
                <a href={`/dossiers/${dossier.id}`}>{nomDuDossier(dossier)}</a>{' '}
                <span className="ligne-2">
                  {metierEtStructure(dossier)} · <span className="numero">{dossier.numero}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {planifier && cadre.session ? (
        <Tiroir
          commande={planifier}
          libelle={COMMANDES_DE_SEANCE.planifierSeance}
          action="/commissions"
          jeton={cadre.session.jeton}
        />
      ) : null}
      <Liste titre="Séances passées" id="passees" seances={passees} />
    </Page>
  );
}

const Liste = ({ titre, id, seances }: { titre: string; id: string; seances: SeanceListee[] }) => (
  <section className="pile pile--serree" aria-labelledby={`titre-${id}`}>
    <h2 id={`titre-${id}`}>{titre}</h2>
    {seances.length === 0 ? <p>Aucune séance.</p> : <TableDesSeances titre={titre} seances={seances} />}
  </section>
);
