import { randomUUID } from 'node:crypto';
import { dossierDe, idDuChamp } from '@pdn/contracts/ids';
import { streamOf } from '@pdn/contracts/temporal';
import { type Acteur, type AnyCommand, type CommandType } from '@pdn/domain';
import { creerTransport } from '@pdn/notifications';
import {
  creerReseau,
  empreinteDe,
  openStore,
  sceller,
  type DepotCommande,
  type NouveauReseau,
} from '@pdn/persistence';
import { readConfig, runEngine } from '@pdn/worker';
import { Client } from 'pg';
import { pino } from 'pino';
import { calendrierDe, MANCHE } from './fiches-reseaux.js';
import { fluxReel } from './flux-reel.js';
import { appUrlOf, startPostgres } from './postgres.js';
import { workflowBundle } from './shell.js';
import { startSmtpSink } from './smtp-sink.js';
import { startTemporal } from './temporal-server.js';
import { horlogeDesFlux } from './voyage-temporel.js';
import { CRITERES } from './exigences.js';

export const SECRET = 'un secret de test, assez long pour être accepté';

/** What these engines run. */
export const CODE = { domaine: 'sources', deroulement: 'sources' };

/** Real networks: the engine as in production, on a real Temporal, a real PostgreSQL and a real SMTP exchange. */
export async function ouvrirReseauReel(...fiches: NouveauReseau[]) {
  const [fiche = MANCHE, ...autres] = fiches;
  const [env, postgres, smtp] = await Promise.all([startTemporal(), startPostgres(), startSmtpSink()]);
  for (const un of [fiche, ...autres]) await creerReseau(postgres.ownerUrl, un);
  const config = readConfig({
    DATABASE_URL: appUrlOf(postgres, 'app'),
    PDN_SECRET: SECRET,
    PUBLIC_URL: 'https://parcours.example.org',
    SMTP_URL: smtp.url,
    SMTP_EXERCICE_URL: smtp.url,
    TEMPORAL_ADDRESS: env.address,
    TEMPORAL_NAMESPACE: env.namespace,
    COURRIERS_PAR_SECONDE: '1000',
  });
  const store = openStore({ url: config.DATABASE_URL, secret: SECRET, horloge: horlogeDesFlux(env.client) });
  const transport = creerTransport(smtp.url);
  const stopping = new AbortController();
  const running = runEngine(
    {
      config,
      connection: Promise.resolve(env.nativeConnection),
      store,
      transports: { reel: transport, exercice: transport },
      workflowBundle: await workflowBundle(),
      code: CODE,
      log: pino({ level: 'silent' }),
    },
    stopping.signal,
  );
  const superuser = new Client({ connectionString: postgres.ownerUrl });
  await superuser.connect();

  return {
    env,
    smtp,
    store,
    calendrier: calendrierDe(fiche),
    /** Read as the superuser, past row-level security. */
    sql: async <Row>(text: string, values: unknown[] = []) =>
      (await superuser.query(text, values)).rows as Row[],
    async stop() {
      stopping.abort();
      await running;
      await superuser.end();
      await store.close();
      await Promise.all([env.teardown(), postgres.stop(), smtp.stop()]);
    },
  };
}

export type ReseauReel = Awaited<ReturnType<typeof ouvrirReseauReel>>;

interface Avec {
  /** What comes as documents, by field. */
  contenus?: Record<string, unknown>;
  auNomDe?: Acteur['auNomDe'];
  /** Committed, and the signal is lost. */
  sansLeDire?: boolean;
  /** A new contact of the employer. */
  contact?: { prenom: string; nom: string; courriel: string };
}

/** One dossier of such a network. */
export async function ouvrirDossierReel(
  reseau: ReseauReel,
  { fiche = MANCHE, maison = 'centre.example.org' }: { fiche?: NouveauReseau; maison?: string } = {},
) {
  const ouverture = candidature(fiche.cle, maison);
  const flux = fluxReel({ ...reseau, calendrier: calendrierDe(fiche) }, ouverture.dossier, 'labellisation');
  await flux.envoyer(ouverture);

  return {
    ...flux,
    /** By the coordination. */
    async faire(
      type: CommandType,
      data: object = {},
      { contenus = {}, auNomDe, contact, sansLeDire = false }: Avec = {},
    ): Promise<void> {
      const id = randomUUID();
      const documents = Object.entries(contenus).map(([champ, contenu]) => document(id, champ, contenu));
      const refs = Object.fromEntries(
        documents.map(({ type: champ, id, sha256 }) => [champ, { id, sha256 }]),
      );
      const personne = contact && { id: idDuChamp(id, 'contact'), ...contact };
      const complet = { ...data, ...refs, ...(personne && { contact: personne.id }) };
      const command = depot(fiche.cle, id, flux.stream, type, complet, auNomDe);
      const complete = { ...command, documents, personnes: personne ? [personne] : [] };
      await (sansLeDire ? flux.commettre(complete) : flux.envoyer(complete));
    },
  };
}

export type DossierReel = Awaited<ReturnType<typeof ouvrirDossierReel>>;

export const depot = (
  reseau: string,
  id: string,
  stream: string,
  type: AnyCommand['type'],
  data: object,
  auNomDe?: Avec['auNomDe'],
): DepotCommande => ({
  id,
  reseau,
  stream,
  type,
  data,
  empreinte: empreinteDe({ secret: SECRET }, { type, data }),
  acteur: {
    kind: 'coordinateur',
    id: 'c0000000-0000-4000-8000-000000000001',
    through: 'ecran',
    ...(auNomDe && { auNomDe }),
  },
});

export function document(commande: string, champ: string, contenu: unknown) {
  return {
    id: idDuChamp(commande, champ),
    type: champ,
    contenu,
    ...sceller({ secret: SECRET }, commande, contenu),
  };
}

export function candidature(reseau: string, maison: string) {
  const id = randomUUID();
  const dossier = dossierDe(id);
  const [professionnel, contact, structure] = ['professionnel', 'contact', 'structure'].map((champ) =>
    idDuChamp(id, champ),
  ) as [string, string, string];
  const projet = document(id, 'projet', 'Toucher des parents, par une permanence.');
  const data = {
    programme: 'parentalite',
    voie: 'hors-appel',
    professionnel,
    structure,
    contact,
    categorieMetier: 'referent_famille_centre_social',
    criteres: CRITERES,
    projet: { id: projet.id, sha256: projet.sha256 },
  };
  return {
    dossier,
    ...depot(reseau, id, streamOf(dossier), 'deposerCandidature', data, 'employeur'),
    documents: [projet],
    personnes: [
      { id: professionnel, prenom: 'Aurélie', nom: 'Delamaquette', courriel: `aurelie@${maison}` },
      { id: contact, prenom: 'Béatrice', nom: 'Duclavier', courriel: `direction@${maison}` },
    ],
    structures: [{ id: structure, nom: 'Centre social', siret: '00005001300010', commune: 'Coutances' }],
  };
}
