import type { EtapePassee } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';

/** The session that decided; its minutes once they are signed. */
export function SeanceDeLEtape({ id, numero, date, signee }: NonNullable<EtapePassee['seance']>) {
  const seance = `séance du ${jourSimple(date.slice(0, 10))}`;
  return (
    <p className="etape__detail">
      <a href={signee ? `/commissions/${id}/proces-verbal` : `/commissions/${id}`}>
        {signee ? `Procès-verbal de la ${seance}` : `Ordre du jour de la ${seance}`}
      </a>{' '}
      ({numero})
    </p>
  );
}
