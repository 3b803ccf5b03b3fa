import { randomUUID } from 'node:crypto';
import { dossierDe, idDuChamp } from '@pdn/contracts/ids';
import type { seances } from '@pdn/domain';
import { deposerCommande, lireSeance, type DepotCommande } from '@pdn/persistence';
import { MANCHE } from './fiches-reseaux.js';
import { accepted, calmeDe, depot, document, type ReseauReel } from './reseau-reel.js';
import { dossierSeen, eventually } from './shell.js';

/** Who sits: the same people from one session to the next. */
export interface Siegeants {
  presidence: string;
  membre: string;
}

/** A session of that network, of two voting members. Acts are deposited as the API does it, then sent. */
export async function planifierSeanceReelle(
  { env, store, calendrier }: ReseauReel,
  date: string,
  siegeants?: Siegeants,
) {
  const id = randomUUID();
  const seen = dossierSeen(env, dossierDe(id), 'commission');
  const calme = calmeDe(seen);
  const { presidence, membre } = siegeants ?? {
    presidence: idDuChamp(id, 'membres.0.personne'),
    membre: idDuChamp(id, 'membres.1.personne'),
  };

  async function envoyer(depose: DepotCommande): Promise<void> {
    await deposerCommande(store, depose);
    accepted(await seen.send(depose.id, depose.type));
  }

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
    ...depot(MANCHE.cle, id, seen.stream, 'planifierSeance', data),
    documents: [lieu],
    personnes: siegeants
      ? []
      : [
          { id: presidence, prenom: 'Sylvie', nom: 'Aubert', courriel: 'sylvie@caf.example.org' },
          { id: membre, prenom: 'Étienne', nom: 'Brisset', courriel: 'etienne@msa.example.org' },
        ],
  });

  return {
    ...seen,
    calme,
    siegeants: { presidence, membre },
    lire: async () => (await lireSeance(store, MANCHE.cle, seen.id, new Date().toISOString()))!,
    /** By the coordination; `motif` becomes its document. */
    async faire(
      type: seances.CommissionCommandType,
      { motif, ...reste }: { motif?: string } & Record<string, unknown> = {},
    ): Promise<void> {
      const commande = randomUUID();
      const documents = motif === undefined ? [] : [document(commande, 'motif', motif)];
      const refs = documents.map(({ id: doc, sha256 }) => ({ motif: { id: doc, sha256 } }));
      const complet = Object.assign({}, reste, ...refs) as object;
      await envoyer({ ...depot(MANCHE.cle, commande, seen.stream, type, complet), documents });
    },
    async jusqua(jourHeure: string): Promise<void> {
      await calme();
      await seen.horloge.avancerJusqua(calendrier.instant(jourHeure), 120_000);
      await calme();
    },
    /** Each decision was answered by its dossier. */
    transmis: () =>
      eventually('the dossiers to answer', async () => {
        const lue = await lireSeance(store, MANCHE.cle, seen.id, new Date().toISOString());
        return lue!.etat.transmissions.every(({ statut }) => statut.etat !== 'a-transmettre');
      }),
  };
}

export type SeanceReelle = Awaited<ReturnType<typeof planifierSeanceReelle>>;
