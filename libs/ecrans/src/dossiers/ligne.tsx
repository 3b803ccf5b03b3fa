import type { LigneDossier } from '@pdn/contracts/ecrans';
import { EtiquetteEtat } from '../composants/etiquette-etat.js';
import { nomOuEfface } from '../composants/nom.js';
import { Structure } from '../composants/structure.js';
import { jourAbrege } from '@pdn/contracts/dates';
import { ATTENTES, minuscule, PROGRAMMES } from '../libelles/index.js';

export function Ligne({ dossier }: { dossier: LigneDossier }) {
  const { id, numero, professionnel, structure, programme, etat, attenteDe, tache, terme } = dossier;
  return (
    <tr>
      <th scope="row">
        <a href={`/dossiers/${id}`}>{nomOuEfface(professionnel)}</a>{' '}
        <span className="ligne-2 numero">{numero}</span>
      </th>
      <td data-colonne="Structure">
        {structure ? <Structure structure={structure} /> : 'Structure effacée'}{' '}
        <span className="ligne-2">{structure?.commune}</span>
      </td>
      <td data-colonne="État">
        <EtiquetteEtat etat={etat} />{' '}
        <span className="ligne-2">
          {PROGRAMMES[programme]}
          {terme ? `, terme le ${jourAbrege(terme)}` : ''}
        </span>
      </td>
      <td data-colonne="On attend">
        {tache ? <strong>Vous</strong> : ATTENTES[attenteDe]}{' '}
        {tache ? <span className="ligne-2">{tache}</span> : null}
      </td>
      <td data-colonne="Ensuite">
        <Prochaine dossier={dossier} />
      </td>
    </tr>
  );
}

function Prochaine({ dossier: { prochaine, etat } }: { dossier: LigneDossier }) {
  if (!prochaine)
    return (
      <span className="ligne-2">
        {etat === 'suspendu' ? 'Tous les rappels attendent' : 'Aucune : rien ne partira tout seul'}
      </span>
    );
  return (
    <span className="prevu">
      <strong>{jourAbrege(prochaine.jour)}</strong>, {minuscule(prochaine.libelle)}
      {prochaine.condition ? `, ${minuscule(prochaine.condition)}` : ''}
    </span>
  );
}
