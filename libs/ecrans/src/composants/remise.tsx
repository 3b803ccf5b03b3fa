import type { Envoi } from '@pdn/contracts/ecrans';
import { heureDe, jourAbrege, jourDe } from '@pdn/contracts/dates';
import { ETATS_ENVOI } from '../libelles/index.js';
import { Icone } from './icone.js';

interface Props {
  envoi: Pick<Envoi, 'etat' | 'le' | 'cause'>;
  zone: string;
  /** Civil day already said beside it: the hour is enough. */
  jourDit?: string;
}

/** The word says it all, the tint confirms. */
export function Remise({ envoi, zone, jourDit }: Props) {
  const { nom, teinte, icone } = ETATS_ENVOI[envoi.etat];
  return (
    <span className={`remise remise--${teinte}`}>
      <Icone nom={icone} /> {nom}
      {envoi.etat === 'remis' && moment(envoi.le, zone, jourDit)}
      {envoi.cause ? ` : ${envoi.cause}` : ''}
    </span>
  );
}

function moment(le: string, zone: string, jourDit?: string): string {
  const jour = jourDe(le, zone);
  return jour === jourDit ? ` à ${heureDe(le, zone)}` : ` le ${jourAbrege(jour)} à ${heureDe(le, zone)}`;
}
