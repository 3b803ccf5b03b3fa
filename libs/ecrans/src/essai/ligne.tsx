import type { Cadre, DossierDEssai, PasAffiche } from '@pdn/contracts/ecrans';
import { heureDe, jourCourt, jourSimple } from '@pdn/contracts/dates';
import { DESTINATAIRES, enumerer, majuscule, nommerA, pluriel } from '../libelles/index.js';

export function LigneDEssai({ cadre, pas }: { cadre: Cadre; pas: PasAffiche }) {
  const { at, jour, titre, pour, copie, dateLimite, dossiers } = pas;
  return (
    <tr>
      <th scope="row">
        {jourCourt(jour)} <span className="ligne-2">{heureDe(at, cadre.zone)}</span>
      </th>
      <td data-colonne="Quoi">
        {titre}
        <span className="ligne-2">
          {natureDe(pas)}
          {dossiers.length > 1 ? `, en un seul envoi pour ${pluriel(dossiers.length, 'dossier')}` : ''}
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
        {dossiers.length === 1 ? (
          dossiers.map((dossier) => <Dossier key={dossier.id} dossier={dossier} />)
        ) : (
          <ul>
            {dossiers.map((dossier) => (
              <li key={dossier.id}>
                <Dossier dossier={dossier} />
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function natureDe({ nature, copieDe }: PasAffiche): string {
  if (nature === 'tache') return 'Tâche';
  return copieDe ? `Copie du rappel ${nommerA(copieDe, {})}` : 'Courriel';
}

function Dossier({ dossier: { entite, id, numero, professionnel, structure } }: { dossier: DossierDEssai }) {
  const { adresse, nom } =
    entite === 'labellisation'
      ? { adresse: '/dossiers', nom: [professionnel, structure].filter(Boolean).join(', ') }
      : AUTRES[entite];
  return (
    <>
      <a className="numero" href={`${adresse}/${id}`}>
        {numero}
      </a>{' '}
      <span className="ligne-2">{nom || 'Personne effacée'}</span>
    </>
  );
}

const AUTRES = {
  appel: { adresse: '/appels', nom: 'Appel à candidatures' },
  commission: { adresse: '/commissions', nom: 'Séance' },
} as const;
