import { randomUUID } from 'node:crypto';
import { dossierDe, idDuChamp } from '@pdn/contracts/ids';
import { dossierOf, streamOf } from '@pdn/contracts/temporal';
import type { DocumentRef, seances } from '@pdn/domain';
import { empreinteDe, type DepotCommande, type Store } from '../src/index.js';
import { COORDINATEUR, document, faire } from './base.js';

type Type = seances.CommissionCommandType;

/** A command to a session; a `DocumentRef` is made of each text that is given as `textes`. */
export function acteDeSeance<T extends Type>(
  stream: string,
  type: T,
  data: Omit<seances.DataOf<T>, 'motif' | 'lieu' | 'texte'>,
  textes: Record<string, string> = {},
  reseau = '50',
): DepotCommande {
  const id = randomUUID();
  const documents = Object.entries(textes).map(([champ, contenu]) => ({
    champ,
    ...document(id, champ, contenu),
  }));
  const refs: Record<string, DocumentRef> = Object.fromEntries(
    documents.map(({ champ, ref }) => [champ, ref]),
  );
  const complet = { ...data, ...refs };
  return {
    ...{ id, reseau, stream, type, data: complet, acteur: COORDINATEUR },
    empreinte: empreinteDe({ secret: 'secret' }, complet),
    documents: documents.map(({ row }) => row),
  };
}

export interface SeancePlanifiee {
  stream: string;
  presidence: string;
  secretariat: string;
}

/** Two voting members, on a day. */
export async function planifierUneSeance(
  store: Store,
  now: string,
  { date = '2027-03-16T14:00', reseau = '50' } = {},
): Promise<SeancePlanifiee> {
  const id = randomUUID();
  const stream = streamOf(dossierDe(id), 'commission');
  const lieu = document(id, 'lieu', 'Saint-Lô');
  const [presidence, secretariat] = [idDuChamp(id, 'membres.0'), idDuChamp(id, 'membres.1')];
  const data: seances.DataOf<'planifierSeance'> = {
    programme: 'parentalite',
    instance: 'commission',
    date,
    dureeMinutes: 120,
    lieu: lieu.ref,
    membres: [
      { personne: presidence, siege: 'caf', fonction: 'presidence' },
      { personne: secretariat, siege: 'partenaires', fonction: 'secretariat' },
    ],
  };
  const { answer } = await faire(
    store,
    {
      ...{ id, reseau, stream, type: 'planifierSeance', data, acteur: COORDINATEUR },
      empreinte: empreinteDe({ secret: 'secret' }, data),
      documents: [lieu.row],
      personnes: [
        { id: presidence, prenom: 'Sylvie', nom: 'Aubert', courriel: 's.aubert@caf.example.org' },
        { id: secretariat, prenom: 'Étienne', nom: 'Brisset', courriel: 'e.brisset@msa.example.org' },
      ],
    },
    now,
  );
  if (answer.kind === 'refused') throw new Error(answer.code);
  return { stream, presidence, secretariat };
}

/** From the agenda to established minutes, each dossier with its decision. */
export async function tenirLaSeance(
  store: Store,
  { stream, presidence, secretariat }: SeancePlanifiee,
  decisions: readonly (readonly [dossier: string, issue: seances.Issue])[],
  now: string,
): Promise<void> {
  const actes: DepotCommande[] = [
    ...decisions.map(([dossier]) =>
      acteDeSeance(stream, 'inscrireAffaire', {
        dossier: dossierOf(dossier),
        categorieMetier: 'psychologue',
      }),
    ),
    acteDeSeance(stream, 'noterPresence', { personne: presidence, presence: 'present' }),
    acteDeSeance(stream, 'noterPresence', { personne: secretariat, presence: 'a-distance' }),
    acteDeSeance(stream, 'ouvrirSeance', {}),
    ...decisions.map(([dossier, issue]) =>
      acteDeSeance(
        stream,
        'deciderAffaire',
        { dossier: dossierOf(dossier), issue, par: 'consensus' },
        { motif: `Motif : ${issue}.` },
      ),
    ),
    acteDeSeance(stream, 'etablirProcesVerbal', {}, { texte: 'Rien à ajouter.' }),
  ];
  for (const acte of actes) {
    const { answer } = await faire(store, acte, now);
    if (answer.kind === 'refused') throw new Error(`${acte.type}: ${answer.code}`);
  }
}

/** By both; the second signature sends the decisions. */
export const signerLeProcesVerbal = async (store: Store, stream: string, now: string) => {
  await faire(store, acteDeSeance(stream, 'signerProcesVerbal', { signataire: 'presidence' }), now);
  return faire(store, acteDeSeance(stream, 'signerProcesVerbal', { signataire: 'secretariat' }), now);
};
