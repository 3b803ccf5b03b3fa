import type { Envoi } from '@pdn/contracts/ecrans';
import { destinataires } from '../composants/destinataires.js';
import { Remise } from '../composants/remise.js';
import { GABARITS_COURTS } from '../libelles/index.js';

interface Props {
  envoi: Envoi;
  zone: string;
  jour: string;
}

export function EnvoiDeLEtape({ envoi, zone, jour }: Props) {
  return (
    <p className="envoi">
      <span>
        {envoi.lire ? (
          <a href={envoi.lire}>{GABARITS_COURTS[envoi.gabarit]}</a>
        ) : (
          GABARITS_COURTS[envoi.gabarit]
        )}{' '}
        {destinataires(envoi)}
      </span>{' '}
      <Remise envoi={envoi} zone={zone} jourDit={jour} />
    </p>
  );
}
