import { jourLong } from '@pdn/contracts/dates';

export const Aujourdhui = ({ jour }: { jour: string }) => (
  <li className="aujourdhui" id="aujourdhui" aria-current="date">
    <time dateTime={jour}>
      <span>Aujourd’hui, {jourLong(jour)}</span>
    </time>
  </li>
);
