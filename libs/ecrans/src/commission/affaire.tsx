import type { AffaireAffichee, Seance } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';
import { de, enumerer, TRANSMISSIONS, VOIES_DE_DECISION } from '../libelles/index.js';
import { EtiquetteIssue } from './etiquettes.js';
import { metierEtStructure, nomDuDossier } from './qui.js';
import { TiroirDeSeance } from './tiroir-de-seance.js';

interface Props {
  affaire: AffaireAffichee;
  seance: Seance;
}

/** One dossier of the agenda. */
export function Affaire({ affaire, seance }: Props) {
  const { dossier, deports, decision, transmission, gestes } = affaire;
  const ouverte = seance.deliberation?.dossier === dossier.id;
  return (
    <li
      className={ouverte ? 'affaire affaire--ouverte' : 'affaire'}
      aria-current={ouverte ? 'step' : undefined}
    >
      <div>
        <h3>
          <a href={`/dossiers/${dossier.id}`}>{nomDuDossier(dossier)}</a>
        </h3>
        <p>{metierEtStructure(dossier)}</p>
        <p className="petit discret">
          <span className="numero">{dossier.numero}</span>
          {deports.length > 0 ? ` · déport ${de(enumerer(deports))}` : ''}
          {transmission ? ` · ${TRANSMISSIONS[transmission].toLocaleLowerCase('fr')}` : ''}
        </p>
        {decision?.motif ? <p className="petit">Motif : {decision.motif}</p> : null}
        {seance.entete.etat === 'ouverte' && !ouverte ? (
          <p className="petit">
            <a href={`/commissions/${seance.entete.id}?affaire=${dossier.id}#deliberation`}>
              Examiner {nomDuDossier(dossier)}
            </a>
          </p>
        ) : null}
        {gestes.length > 0 ? (
          <ul className="decisions hors-impression">
            {gestes.map((formulaire) => (
              <li key={formulaire.type}>
                <TiroirDeSeance formulaire={formulaire} seance={seance} repere={dossier.id} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <p>
        {decision ? (
          <EtiquetteIssue
            issue={decision.issue}
            suite={
              decision.prochaineSeance
                ? `au ${jourSimple(decision.prochaineSeance)}`
                : VOIES_DE_DECISION[decision.par]
            }
          />
        ) : (
          <span className="etiquette-etat">{ouverte ? 'À l’examen' : 'À examiner'}</span>
        )}
      </p>
    </li>
  );
}
