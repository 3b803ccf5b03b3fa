import type { PasAVenir } from '@pdn/domain';
import { cleDeLEnvoi } from '../courriers/groupe.js';
import type { PasDeDossier, PasNomme } from './nommer.js';

/** Reminders that would leave as one mail are one step, at the place of the first, which names all their dossiers. */
export function grouper(pas: PasNomme[]): PasDeDossier[] {
  const envois = new Map<string, PasDeDossier>();
  return pas.flatMap(({ pas: un, dossier, qui, cle }) => {
    const envoi = envoiDe(un, cle);
    const premier = envoi === null ? undefined : envois.get(envoi);
    if (premier) {
      ajouter(premier, un, dossier);
      return [];
    }
    const seul: PasDeDossier = { ...un, dossiers: [dossier], qui };
    if (envoi !== null) envois.set(envoi, seul);
    return [seul];
  });
}

const envoiDe = (pas: PasAVenir, qui: string | null): string | null =>
  pas.kind === 'courrier' && pas.classe === 'rappel'
    ? cleDeLEnvoi({ ...pas, est_copie: pas.copieDe !== undefined, qui })
    : null;

/** A date that is not that of all of them is not that of their mail. */
function ajouter(premier: PasDeDossier, un: PasAVenir, dossier: PasNomme['dossier']): void {
  if (!premier.dossiers.some(({ id }) => id === dossier.id)) premier.dossiers.push(dossier);
  if (premier.kind === 'courrier' && un.kind === 'courrier' && premier.dateLimite !== un.dateLimite)
    delete premier.dateLimite;
}
