import { randomUUID } from 'node:crypto';
import { dossierDe, idDuChamp } from '@pdn/contracts/ids';
import { streamOf } from '@pdn/contracts/temporal';
import type { Acteur, CommandType, DataOf } from '@pdn/domain';
import { Client } from 'pg';
import { creerReseau, empreinteDe, execute, openStore, sceller } from '../src/index.js';
import type { DepotCommande, Issue, NouveauReseau, Store } from '../src/index.js';
import { appUrl, startPostgres, type Postgres } from './postgres.js';

export const COORDINATEUR: Acteur = {
  kind: 'coordinateur',
  id: 'c0000000-0000-4000-8000-000000000001',
  through: 'api',
};

export interface Base {
  store: Store;
  ownerUrl: string;
  appUrl: string;
  /** As superuser: past every right and every row-level security. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Until so many of the application's connections wait for a lock. */
  attendreBloquees(nombre: number): Promise<void>;
  close(): Promise<void>;
}

/** A database with two real reseaux (50 and 61) and one exercice (demo) whose clock stands at 1 October 2018. */
export async function ouvrirBase(): Promise<Base> {
  const postgres = await startPostgres();
  try {
    return await preparer(postgres);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function preparer(postgres: Postgres): Promise<Base> {
  await creerReseau(postgres.ownerUrl, reseau('50'));
  await creerReseau(postgres.ownerUrl, reseau('61'));
  await creerReseau(postgres.ownerUrl, {
    ...reseau('demo'),
    code: '50',
    horloge: '2018-10-01T08:00:00.000Z',
  });
  const url = appUrl(postgres);
  const store = openStore({ url, secret: 'secret' });
  const owner = new Client({ connectionString: postgres.ownerUrl, pipeline: true });
  await owner.connect();
  const sql = async <Row>(text: string, values?: unknown[]) =>
    (await owner.query(text, values)).rows as Row[];
  return {
    store,
    ownerUrl: postgres.ownerUrl,
    appUrl: url,
    sql,
    attendreBloquees: async (nombre) => {
      do await sql('SELECT pg_stat_clear_snapshot()');
      while ((await sql(BLOQUEES)).length < nombre);
    },
    close: async () => {
      await owner.end();
      await store.close();
      await postgres.stop();
    },
  };
}

/** Other test files have databases of their own on the same server. */
const BLOQUEES = `SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND usename = 'pdn_app' AND wait_event_type = 'Lock'`;

export const reseau = (cle: string): NouveauReseau => ({
  cle,
  nom: 'Manche',
  duNom: 'de la Manche',
  zone: 'Europe/Paris',
  regime: 'metropole',
  expediteur: `pdn-${cle}@parcours.example.org`,
  contacts: {
    coordinateur: {
      prenom: 'Ariane',
      nom: 'Lacoordination',
      courriel: 'coordination@caf.example.org',
      telephone: '02 61 91 50 00',
    },
    caf: {
      prenom: 'Brigitte',
      nom: 'Dutableau',
      courriel: 'conseil@caf.example.org',
      telephone: '02 61 91 50 01',
    },
  },
});

export interface Options {
  reseau?: string;
  id?: string;
  acteur?: Acteur;
  lien?: string;
  expectedVersion?: number;
}

/** A candidature with its project, its people and its structure. */
export function candidature({ reseau = '50', id = randomUUID() }: Options = {}): DepotCommande & {
  dossier: string;
} {
  const dossier = dossierDe(id);
  const projet = document(id, 'projet', {
    resultatsAttendus: 'Toucher des parents.',
    organisation: 'Une permanence.',
  });
  const [professionnel, contact, structure] = ['professionnel', 'contact', 'structure'].map((champ) =>
    idDuChamp(id, champ),
  ) as [string, string, string];
  const data: DataOf<'deposerCandidature'> = {
    programme: 'parentalite',
    voie: 'hors-appel',
    professionnel,
    structure,
    contact,
    categorieMetier: 'referent_famille_centre_social',
    criteres: {
      pei_dans_le_projet_de_structure: true,
      resultats_attendus_precises: true,
      organisation_precisee: true,
      absence_relation_commerciale: true,
      recours_libre: true,
      mandat_employeur: true,
      entree_generaliste: true,
      profil_facebook_prevu: true,
      heures_hebdomadaires_prevues: 3,
      permanence_hebdomadaire_heures: 1,
    },
    projet: projet.ref,
  };
  return {
    dossier,
    ...depot(dossier, 'deposerCandidature', data, {
      reseau,
      id,
      acteur: { ...COORDINATEUR, auNomDe: 'employeur' },
    }),
    documents: [projet.row],
    personnes: [
      { id: professionnel, prenom: 'Aurélie', nom: 'Delamaquette', courriel: 'aurelie@centre.example.org' },
      {
        id: contact,
        civilite: 'Mme',
        prenom: 'Béatrice',
        nom: 'Duclavier',
        fonction: 'directrice',
        courriel: 'direction@centre.example.org',
        telephone: '02 61 91 51 01',
      },
    ],
    structures: [
      {
        id: structure,
        nom: 'Centre social',
        siret: '00005001300010',
        commune: 'Coutances',
        codePostal: '50200',
      },
    ],
  };
}

export function depot<Type extends CommandType>(
  dossier: string,
  type: Type,
  data: DataOf<Type>,
  { reseau = '50', id = randomUUID(), acteur = COORDINATEUR, lien, expectedVersion }: Options = {},
): DepotCommande {
  return {
    id,
    reseau,
    stream: streamOf(dossier),
    type,
    data,
    empreinte: empreinteDe({ secret: 'secret' }, { type, data }),
    acteur,
    ...(lien !== undefined && { lien }),
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
}

export function document(commande: string, champ: string, contenu: unknown) {
  const id = idDuChamp(commande, champ);
  const sceau = sceller({ secret: 'secret' }, commande, contenu);
  return { ref: { id, sha256: sceau.sha256 }, row: { id, type: champ, contenu, ...sceau } };
}

export type Faite = Extract<Issue, { kind: 'faite' }>;

/** It has an answer, whatever that says. */
export function faite(issue: Issue): Faite {
  if (issue.kind !== 'faite') throw new Error(issue.kind);
  return issue;
}

/** What the API does. */
export const faire = async (store: Store, depot: DepotCommande, now = MAINTENANT): Promise<Faite> =>
  faite(await execute(store, { stream: depot.stream, now, depot }));

/** A Monday. */
export const MAINTENANT = '2027-03-01T09:00:00.000Z';
