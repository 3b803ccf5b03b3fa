import { CHAMP_COMMANDE, CHAMP_JETON, CHAMP_VERSION, type EcheanceADecider } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Saisie } from '../composants/champs/saisie.js';
import { GroupeDeChoix } from '../composants/champs/groupe-de-choix.js';
import { TexteLong } from '../composants/champs/texte-long.js';
import { ResumeErreurs } from '../composants/resume-erreurs.js';
import { jourLong, jourSimple } from '@pdn/contracts/dates';
import { CeQuiBouge } from '../regles/apercu.js';
import { GESTES } from './gestes.js';

/** Before a step is moved, skipped or paused: everything that would move, and who would be told. */
export function PageEcheance(props: EcheanceADecider) {
  const { cadre, dossier, echeance, erreurs, refus } = props;
  const { jour, prevueLe, limite, retenue } = echeance;
  return (
    <Page cadre={cadre} titre="Une échéance du dossier" rubrique="dossiers" accueil="/dossiers">
      <div className="titre-page">
        <nav className="ariane" aria-label="Fil d’Ariane">
          <ol>
            <li>
              <a href={`/dossiers/${dossier.id}`}>{dossier.numero}</a>
            </li>
            <li aria-current="page">Échéance</li>
          </ol>
        </nav>
        <h1>{echeance.libelle}</h1>
        <p>
          {dossier.professionnel ? `${dossier.professionnel}. ` : ''}
          {retenue ? RETENUES[retenue] : 'Prévue'} le {jourLong(jour)}
          {prevueLe !== null && prevueLe !== jour ? `, d’abord le ${jourSimple(prevueLe)}` : ''}.
        </p>
        {limite ? (
          <p className="petit">
            Cette date a été donnée par courriel : si elle change, ses rappels la suivent et la nouvelle date
            est écrite à qui l’attend.
          </p>
        ) : null}
      </div>
      <ResumeErreurs titre="Rien n’est enregistré" erreurs={erreurs} refus={refus} />
      <Choisir {...props} />
      <Confirmer {...props} />
    </Page>
  );
}

const RETENUES = {
  sautee: 'Sautée : elle était prévue',
  'en-pause': 'En pause : elle était prévue',
} as const;

/** Asks only: the address says the step, the act and the day, never the motive. */
const Choisir = ({ dossier, echeance, gestes, geste, au, demain, erreurs }: EcheanceADecider) =>
  gestes.length === 1 && gestes[0] === 'reprendre' ? null : (
    <form
      className="carte pile pile--serree formulaire"
      action={`/dossiers/${dossier.id}/echeance`}
      method="get"
    >
      <input type="hidden" name="cle" value={echeance.cle} />
      <GroupeDeChoix
        id="geste"
        nom="geste"
        libelle="Que faire de cette échéance ?"
        type="radio"
        requis
        options={gestes.map((un) => ({ valeur: un, ...GESTES[un] }))}
        choisies={[geste ?? gestes[0] ?? 'deplacer']}
      />
      {gestes.includes('deplacer') ? (
        <Saisie
          id="au"
          nom="au"
          libelle="Nouvelle date, si vous la reportez"
          aide="Un jour ouvré."
          type="date"
          courte
          requis={false}
          min={demain}
          valeur={au}
          erreur={erreurs.find(({ champ }) => champ === 'au')?.message}
        />
      ) : null}
      <p className="actions">
        <button className="bouton" type="submit">
          Voir ce qui changerait
        </button>
      </p>
    </form>
  );

function Confirmer(props: EcheanceADecider) {
  const { cadre, dossier, echeance, geste, au, motif, apercu, commande, erreurs } = props;
  if (geste === null || apercu === null) return null;
  return (
    <form
      className="carte pile pile--serree formulaire"
      action={`/dossiers/${dossier.id}/echeance`}
      method="post"
    >
      <h2 className="carte__titre">Ce qui changerait</h2>
      <CeQuiBouge {...apercu} taches={{ enPlus: [], enMoins: [] }} />
      <p className="petit">Aucun autre dossier ne bouge.</p>
      <input type="hidden" name={CHAMP_JETON} value={cadre.session?.jeton} />
      <input type="hidden" name={CHAMP_COMMANDE} value={commande} />
      <input type="hidden" name={CHAMP_VERSION} value={dossier.version} />
      <input type="hidden" name="cle" value={echeance.cle} />
      <input type="hidden" name="geste" value={geste} />
      {geste === 'deplacer' ? <input type="hidden" name="au" value={au} /> : null}
      {geste === 'reprendre' ? null : (
        <TexteLong
          id="motif"
          nom="motif"
          libelle="Motif"
          aide="Il reste dans la chronologie du dossier. Les courriels ne le disent pas."
          requis
          valeur={motif}
          longueurMax={2000}
          erreur={erreurs.find(({ champ }) => champ === 'motif')?.message}
        />
      )}
      <p className="actions">
        <button className="bouton" type="submit">
          {GESTES[geste].confirmer}
          {geste === 'deplacer' ? ` au ${jourLong(au)}` : ''}
        </button>
      </p>
    </form>
  );
}
