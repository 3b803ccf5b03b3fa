import type { Cadre, PasAffiche } from '@pdn/contracts/ecrans';
import { heureDe, jourCourt, jourSimple } from '@pdn/contracts/dates';
import { DESTINATAIRES, enumerer, majuscule } from '../libelles/index.js';

export function LigneDEssai({ cadre, pas }: { cadre: Cadre; pas: PasAffiche }) {
  const { at, jour, nature, titre, pour, copie, dateLimite, dossier } = pas;
  return (
    <tr>
      <th scope="row">
        {jourCourt(jour)} <span className="ligne-2">{heureDe(at, cadre.zone)}</span>
      </th>
      <td data-colonne="Quoi">
        {titre}
        <span className="ligne-2">
          {nature === 'tache' ? 'Tâche' : 'Courriel'}
          {dateLimite ? `, au plus tard le ${jourSimple(dateLimite)}` : ''}
        </span>
      </td>
      <td data-colonne="Pour">
        {pour ? (
          <>
            {pour.nom ?? 'Personne effacée'}{' '}
            <span className="ligne-2">{majuscule(DESTINATAIRES[pour.role])}</span>
          </>
        ) : (
          'La coordination'
        )}
        {copie.length > 0 ? (
          <span className="ligne-2">Copie : {enumerer(copie.map((role) => DESTINATAIRES[role]))}</span>
        ) : null}
      </td>
      <td data-colonne="Dossier">
        {dossier.entite !== 'labellisation' ? (
          <>
            <a className="numero" href={`${AUTRES[dossier.entite].adresse}/${dossier.id}`}>
              {dossier.numero}
            </a>{' '}
            <span className="ligne-2">{AUTRES[dossier.entite].nom}</span>
          </>
        ) : (
          <>
            <a className="numero" href={`/dossiers/${dossier.id}`}>
              {dossier.numero}
            </a>{' '}
            <span className="ligne-2">
              {[dossier.professionnel, dossier.structure].filter(Boolean).join(', ') || 'Personne effacée'}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

const AUTRES = {
  appel: { adresse: '/appels', nom: 'Appel à candidatures' },
  commission: { adresse: '/commissions', nom: 'Séance' },
} as const;
