import { setTimeout as pause } from 'node:timers/promises';
import type {
  AnnuaireHttp,
  AppelHttp,
  ChronologieAppelHttp,
  ChronologieHttp,
  ListeHttp,
} from '@pdn/contracts/http';
import type { Banc } from '../builders/banc/index.js';

const ARRIVEE_MS = 30_000;

/** What anybody with a key of the coordination can read of a network. */
export function ouvrirLecture({ adresse }: Pick<Banc, 'adresse'>, reseau: string, cle: string) {
  const lire = async <T>(chemin: string): Promise<T> => {
    const reponse = await fetch(`${adresse}/api/v1${chemin}`, {
      headers: { authorization: `Bearer ${cle}` },
    });
    if (!reponse.ok) throw new Error(`${chemin}: ${reponse.status} ${await reponse.text()}`);
    return (await reponse.json()) as T;
  };
  const chronologie = (id: string) => lire<ChronologieHttp>(`/labellisations/${id}/chronologie`);

  return {
    /** The only call of the network, with what happened to it. */
    async appel(): Promise<{ appel: AppelHttp; passe: ChronologieAppelHttp['passe'] }> {
      const { appels } = await lire<{ appels: { id: string }[] }>('/appels');
      const [{ id }] = appels as [{ id: string }];
      if (appels.length !== 1) throw new Error(`There are ${appels.length} calls.`);
      const { passe } = await lire<ChronologieAppelHttp>(`/appels/${id}/chronologie`);
      return { appel: await lire<AppelHttp>(`/appels/${id}`), passe };
    },
    dossiers: async () => (await lire<ListeHttp>('/labellisations?tri=nom&limite=200')).dossiers,
    annuaire: () => lire<AnnuaireHttp>(`/annuaire/${reseau}?limite=200`),
    chronologie,
    /** Mails leave beside the acts: once each of this dossier has reached its mailbox. */
    async remis(id: string): Promise<void> {
      for (const fin = Date.now() + ARRIVEE_MS; Date.now() < fin; await pause(100))
        if ((await chronologie(id)).courriels.every(({ etat }) => etat === 'remis')) return;
      throw new Error(`Some mail of ${id} is still not delivered.`);
    },
  };
}
