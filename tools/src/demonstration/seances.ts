import { uuid5 } from '@pdn/contracts/ids';
import { demander, type ApiDuReseau } from './api.js';
import { GROUPE_DE_PILOTAGE } from './instances.js';
import type { LabellisationDuRecit, Recit } from './recit.js';

/** Sessions of the story are at 10:00; its acts come in the afternoon. */
const HEURE = '10:00';

interface Scene {
  api: ApiDuReseau;
  /** Key of the exercice; with `no`, the event that is played, it names each command for ever. */
  reseau: string;
  no: number;
  recit: Recit;
  recitDuDossier: LabellisationDuRecit;
  /** Id of the dossier. */
  dossier: string;
}

interface SeanceLue {
  id: string;
  date: string;
  etat: string;
  membres: { personne: string; siege: string; fonction: string }[];
  affaires: { dossier: { id: string } }[];
}

/** The next session that the story tells after this day: planned, with its dossier, its members convened. */
export async function preparerSeance(scene: Scene, apres: string): Promise<void> {
  const date = scene.recitDuDossier.commission?.find((seance) => seance.date > apres)?.date;
  if (date === undefined) return;
  const derniere = await seanceDe(scene, (seance) => seance.date < date);
  const { id } = await donner<{ id: string }>(scene, '/commissions', 'planifier', {
    ...{ programme: 'parentalite', instance: GROUPE_DE_PILOTAGE.cle, dureeMinutes: 120 },
    date: `${date}T${HEURE}`,
    lieu: 'Caf de la Manche, Avranches',
    membres:
      derniere?.membres.map(({ personne, siege, fonction }) => ({
        personne: { id: personne },
        ...{ siege, fonction },
      })) ?? membres(scene.recit),
  });
  const faire = commander(scene, id);
  await faire('inscrireAffaire', { dossier: scene.dossier });
  await faire('convoquerMembres', {});
}

/** Everybody came; the decision of the story is taken by consensus, and the minutes are signed the same day. */
export async function tenirSeance(
  scene: Scene,
  date: string,
  issue: 'ajournee' | 'favorable',
): Promise<void> {
  const seance = await seanceDe(scene, ({ date: autre }) => autre.startsWith(date));
  const motif = scene.recitDuDossier.commission?.find((autre) => autre.date === date)?.motif;
  if (!seance || !motif) throw new Error(`The story holds no session on ${date}.`);
  const faire = commander(scene, seance.id);
  if (seance.etat === 'signee') return;
  for (const { personne } of seance.membres)
    await faire('noterPresence', { personne, presence: 'present' }, personne);
  await faire('ouvrirSeance', {});
  await faire('deciderAffaire', { dossier: scene.dossier, issue, par: 'consensus', motif });
  await faire('etablirProcesVerbal', {});
  await faire('signerProcesVerbal', { signataire: 'presidence' });
}

/** The last one of this dossier that fits; its date decides, not the clock. */
async function seanceDe(
  { api, dossier }: Scene,
  convient: (seance: SeanceLue) => boolean,
): Promise<SeanceLue | undefined> {
  const { seances } = await demander<{ seances: { id: string }[] }>(api, '/commissions', {
    cle: 'coordinateur',
  });
  const lues = await Promise.all(
    seances.map(({ id }) => demander<SeanceLue>(api, `/commissions/${id}`, { cle: 'coordinateur' })),
  );
  return lues.find(
    (seance) => seance.affaires.some((affaire) => affaire.dossier.id === dossier) && convient(seance),
  );
}

const commander =
  (scene: Scene, id: string) =>
  (type: string, data: object, precision = ''): Promise<unknown> =>
    donner(scene, `/commissions/${id}/commandes`, `${type}/${precision}`, { type, data });

const donner = <T>({ api, reseau, no }: Scene, chemin: string, pas: string, corps: object): Promise<T> =>
  demander<T>(api, chemin, {
    cle: 'coordinateur',
    methode: 'POST',
    corps,
    commande: uuid5(`demonstration/${reseau}/${no}/${pas}`),
  });

/** The members that the story names; their addresses are made up. */
function membres({ groupe_de_pilotage, coordination }: Recit) {
  return groupe_de_pilotage.membres.map(({ organisme, personne: { prenom, nom } }, rang) => {
    const rapporte = nom === coordination.personne.nom;
    const siege = rapporte ? 'coordination' : organisme.toLowerCase();
    return {
      personne: {
        prenom,
        nom,
        courriel: rapporte ? coordination.personne.courriel : courriel(prenom, nom, siege),
      },
      siege,
      fonction: rapporte ? 'rapporteur' : rang === 0 ? 'presidence' : 'membre',
    };
  });
}

const courriel = (prenom: string, nom: string, organisme: string): string =>
  `${prenom}.${nom}@${organisme}-manche.example.org`.toLowerCase();
