import { randomUUID } from 'node:crypto';
import type { AnnuaireHttp, Avance, ChronologieHttp, DossierHttp } from '@pdn/contracts/http';
import { creerCalendrier, type CommandType } from '@pdn/domain';
import { creerCle, creerReseau } from '@pdn/persistence';
import type { Banc } from './banc/index.js';
import { MANCHE } from './fiches-reseaux.js';

interface Commande {
  type: CommandType;
  data?: object;
  auNomDe?: 'employeur' | 'professionnel';
}

/**
 * A network of the rig with a clock of its own, which stands at `debut` (`YYYY-MM-DDTHH:MM` in Paris) until it is moved.
 * Everything is done by the coordination, through the public API.
 */
export async function ouvrirExercice(banc: Banc, reseau: string, debut: string) {
  const { zone, regime } = MANCHE;
  const calendrier = creerCalendrier({ zone, regime, fermetures: [] });
  const horloge = new Date(calendrier.instant(debut)).toISOString();
  await creerReseau(banc.ownerUrl, { ...MANCHE, cle: reseau, horloge });
  const { cle } = await creerCle(banc.ownerUrl, { reseau, role: 'coordinateur', nom: 'Coordination' });

  async function demander<T>(chemin: string, corps?: object): Promise<T> {
    const reponse = await fetch(`${banc.adresse}/api/v1${chemin}`, {
      method: corps ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${cle}`,
        'content-type': 'application/json',
        ...(corps && { 'idempotency-key': randomUUID() }),
      },
      ...(corps && { body: JSON.stringify(corps) }),
    });
    if (!reponse.ok) throw new Error(`${chemin}: ${reponse.status} ${await reponse.text()}`);
    return (await reponse.json()) as T;
  }

  async function jusqua(moment: string): Promise<void> {
    const { terminee } = await demander<Avance>(`/exercices/${reseau}/avancer`, { jusqua: moment });
    if (!terminee) await jusqua(moment);
  }

  return {
    calendrier,
    demander,
    /** Lets time pass until then, `YYYY-MM-DDTHH:MM` in the zone of the network. */
    jusqua,
    deposer: async (candidature: object): Promise<string> =>
      (await demander<{ id: string }>('/labellisations', { ...candidature, auNomDe: 'employeur' })).id,
    faire: (dossier: string, { type, data = {}, auNomDe }: Commande): Promise<unknown> =>
      demander(`/labellisations/${dossier}/commandes`, { type, data, ...(auNomDe && { auNomDe }) }),
    dossier: (id: string) => demander<DossierHttp>(`/labellisations/${id}`),
    chronologie: (id: string) => demander<ChronologieHttp>(`/labellisations/${id}/chronologie`),
    annuaire: async () => (await demander<AnnuaireHttp>(`/annuaire/${reseau}`)).fiches,
    /** One line for each mailbox that a mail reached, oldest first. */
    async recus(): Promise<string[]> {
      const courriels = await banc.courriels();
      return courriels
        .filter(({ exercice }) => exercice === reseau)
        .map(({ date, gabarit, boite, copie }) => {
          const jour = calendrier.jour(new Date(date).toISOString());
          return `${jour} ${gabarit} ${boite.split('@')[0]}${copie ? ' (copie)' : ''}`;
        });
    },
  };
}

export type Exercice = Awaited<ReturnType<typeof ouvrirExercice>>;
