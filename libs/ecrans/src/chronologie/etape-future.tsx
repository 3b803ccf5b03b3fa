import type { Destinataire, Dossier, EtapeAVenir } from '@pdn/contracts/ecrans';
import { delai, heureDe, jourCourt, jourDe, joursEntre, jourSimple } from '@pdn/contracts/dates';
import { nomsActuels } from '../dossier/noms.js';
import { enumerer, majuscule, nommerA } from '../libelles/index.js';

interface Props {
  etape: EtapeAVenir;
  dossier: Dossier;
  prochaine: boolean;
}

/** Days: further away, the date says enough. */
const PROCHE = 60;

const DESSINS: Record<EtapeAVenir['action']['kind'], string> = {
  relance: 'etape--lien',
  tache: 'etape--telephone',
  'ouverture-bilan': 'etape--minuteur',
  'prise-d-effet': 'etape--minuteur',
  'avertissement-archivage': 'etape--minuteur',
  repere: 'etape--repere',
};

export function EtapeFuture({ etape, dossier, prochaine }: Props) {
  const { zone, maintenant } = dossier.cadre;
  const aujourdhui = jourDe(maintenant, zone);
  const { jour, libelle, condition, action } = etape;
  const classes = [
    'etape etape--a-venir',
    DESSINS[action.kind],
    prochaine && 'etape--prochaine',
    (etape.enPause || etape.retenue) && 'etape--en-pause',
  ];
  return (
    <li className={classes.filter(Boolean).join(' ')} id={prochaine ? 'prochaine' : undefined}>
      <p className="etape__date">
        <time dateTime={jour}>{jourCourt(jour)}</time>{' '}
        {etape.enPause || etape.retenue ? (
          <span className="etape__delai">{etape.retenue === 'sautee' ? 'sautée' : 'en pause'}</span>
        ) : prochaine || joursEntre(aujourdhui, jour) <= PROCHE ? (
          <span className="etape__delai">{delai(jour, aujourdhui)}</span>
        ) : null}
      </p>
      <div className="etape__corps">
        {prochaine ? <p className="etape__surtitre">Prochaine étape automatique</p> : null}
        <p className="etape__titre">{majuscule(libelle)}</p>
        <Effet etape={etape} dossier={dossier} />
        {etape.prevueLe !== undefined && etape.prevueLe !== jour ? (
          <p className="etape__regle">Prévue d’abord le {jourSimple(etape.prevueLe)}</p>
        ) : null}
        {condition ? <p className="condition">{majuscule(condition)}</p> : null}
        {prochaine ? (
          <p className="etape__regle">
            À {heureDe(etape.at, zone)}. Réglages du programme, version {dossier.entete.regles}.
          </p>
        ) : null}
        {etape.decider === undefined ? null : (
          <p className="etape__regle hors-impression">
            <a href={etape.decider}>
              {etape.retenue ? 'Reprendre' : 'Reporter, sauter ou mettre en pause'}
              <span className="visuellement-cache"> : {libelle}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

function Effet({ etape: { action }, dossier }: Pick<Props, 'etape' | 'dossier'>) {
  if (action.kind !== 'relance') return null;
  const a = (roles: readonly Destinataire[]): string =>
    enumerer(roles.map((role) => nommerA(role, nomsActuels(dossier))));
  return (
    <p className="etape__regle">
      Courriel {a(action.destinataires)}
      {action.copie.length > 0 ? `, copie ${a(action.copie)}` : ''}
    </p>
  );
}
