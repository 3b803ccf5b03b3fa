import type { Dossier, EtapePassee } from '@pdn/contracts/ecrans';
import { jourCourt } from '@pdn/contracts/dates';
import { jourDuFait } from '../dossier/jour-du-fait.js';
import { nomsAu } from '../dossier/noms.js';
import { raconter } from '../libelles/index.js';
import { dessin } from './dessin.js';
import { EnvoiDeLEtape } from './envoi.js';
import { quiEtComment } from './qui-et-comment.js';
import { SeanceDeLEtape } from './seance.js';

interface Props {
  etape: EtapePassee;
  dossier: Dossier;
}

export function EtapeFaite({ etape, dossier }: Props) {
  const { zone } = dossier.cadre;
  const jour = jourDuFait(etape, zone);
  const { titre, precision } = raconter(etape.evenement, nomsAu(etape.version, dossier));
  const courriels = dossier.courriels.filter(({ version }) => version === etape.version);
  return (
    <li className={`etape etape--passee ${dessin(etape)}`}>
      <time className="etape__date" dateTime={jour}>
        {jourCourt(jour)}
      </time>
      <div className="etape__corps">
        <p className="etape__titre">{titre}</p>
        {precision ? <p className="etape__detail">{precision}</p> : null}
        {etape.textes.map(({ libelle, contenu }) => (
          <p className="etape__texte" key={libelle}>
            {libelle} : {contenu}
          </p>
        ))}
        <p className="etape__detail">{quiEtComment(etape, zone)}</p>
        {etape.seance ? <SeanceDeLEtape {...etape.seance} /> : null}
        {courriels.map((envoi) => (
          <EnvoiDeLEtape key={envoi.id} envoi={envoi} zone={zone} jour={jour} />
        ))}
      </div>
    </li>
  );
}
