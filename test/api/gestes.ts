import { randomUUID } from 'node:crypto';
import { COMMANDES, deposerCandidature } from '@pdn/contracts/http';
import type { Maison, Reseau, Role } from './maison.js';

export const candidature = (change: object = {}) => ({ ...deposerCandidature.exemple, ...change });
export const exempleDe = (type: string) => COMMANDES.find((commande) => commande.type === type)?.exemple;

interface Qui {
  reseau?: Reseau;
  role?: Role;
}

/** What a program does, as this key. */
export function gestes({ http, cles }: Maison, { reseau = '50', role = 'coordinateur' }: Qui = {}) {
  const cle = `Bearer ${cles[reseau][role]}`;
  return {
    get: (chemin: string) => http().get(chemin).set('Authorization', cle),
    ouvrir: (corps: object = candidature(), id: string = randomUUID()) =>
      http().post('/api/v1/labellisations').set('Authorization', cle).set('Idempotency-Key', id).send(corps),
    commander: (
      dossier: string,
      corps: object,
      { id = randomUUID() as string, siVersion }: { id?: string; siVersion?: number } = {},
    ) => {
      const requete = http()
        .post(`/api/v1/labellisations/${dossier}/commandes`)
        .set('Authorization', cle)
        .set('Idempotency-Key', id);
      return (siVersion === undefined ? requete : requete.set('If-Match', `"${siVersion}"`)).send(corps);
    },
    poster: (chemin: string, corps: object, id: string = randomUUID()) =>
      http().post(chemin).set('Authorization', cle).set('Idempotency-Key', id).send(corps),
    avancer: (jusqua: string, lequel: string = reseau) =>
      http().post(`/api/v1/exercices/${lequel}/avancer`).set('Authorization', cle).send({ jusqua }),
  };
}
