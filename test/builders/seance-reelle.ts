import { randomUUID } from 'node:crypto';
import { dossierDe, idDuChamp } from '@pdn/contracts/ids';
import type { seances } from '@pdn/domain';
import { lireSeance } from '@pdn/persistence';
import { MANCHE } from './fiches-reseaux.js';
import { fluxReel } from './flux-reel.js';
import { depot, document, type ReseauReel } from './reseau-reel.js';
import { eventually } from './shell.js';

/** Who sits: the same people from one session to the next. */
export interface Siegeants {
  presidence: string;
  membre: string;
}

/** A session of that network, of two voting members. */
export async function planifierSeanceReelle(reseau: ReseauReel, date: string, siegeants?: Siegeants) {
  const id = randomUUID();
  const { store } = reseau;
  const flux = fluxReel(reseau, dossierDe(id), 'commission');
  const { stream, envoyer } = flux;
  const { presidence, membre } = siegeants ?? {
    presidence: idDuChamp(id, 'membres.0.personne'),
    membre: idDuChamp(id, 'membres.1.personne'),
  };

  const lieu = document(id, 'lieu', 'Caf de la Manche, Avranches');
  const data = {
    ...{ programme: 'parentalite', instance: 'commission', date, dureeMinutes: 120 },
    lieu: { id: lieu.id, sha256: lieu.sha256 },
    membres: [
      { personne: presidence, siege: 'caf', fonction: 'presidence' },
      { personne: membre, siege: 'partenaires', fonction: 'membre' },
    ],
  };
  await envoyer({
    ...depot(MANCHE.cle, id, stream, 'planifierSeance', data),
    documents: [lieu],
    personnes: siegeants
      ? []
      : [
          { id: presidence, prenom: 'Sylvie', nom: 'Aubert', courriel: 'sylvie@caf.example.org' },
          { id: membre, prenom: 'Étienne', nom: 'Brisset', courriel: 'etienne@msa.example.org' },
        ],
  });

  return {
    ...flux,
    siegeants: { presidence, membre },
    lire: async () => (await lireSeance(store, MANCHE.cle, flux.id, new Date().toISOString()))!,
    /** By the coordination; `motif` becomes its document. */
    async faire(
      type: seances.CommissionCommandType,
      { motif, ...reste }: { motif?: string } & Record<string, unknown> = {},
    ): Promise<void> {
      const commande = randomUUID();
      const documents = motif === undefined ? [] : [document(commande, 'motif', motif)];
      const refs = documents.map(({ id: doc, sha256 }) => ({ motif: { id: doc, sha256 } }));
      const complet = Object.assign({}, reste, ...refs) as object;
      await envoyer({ ...depot(MANCHE.cle, commande, stream, type, complet), documents });
    },
    /** Each decision was answered by its dossier. */
    transmis: () =>
      eventually('the dossiers to answer', async () => {
        const lue = await lireSeance(store, MANCHE.cle, flux.id, new Date().toISOString());
        return lue!.etat.transmissions.every(({ statut }) => statut.etat !== 'a-transmettre');
      }),
  };
}

export type SeanceReelle = Awaited<ReturnType<typeof planifierSeanceReelle>>;
