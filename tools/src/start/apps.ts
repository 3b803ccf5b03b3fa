import { join } from 'node:path';
import { QUEUE_DOSSIERS } from '@pdn/contracts/temporal';
import { ROOT, STATE } from '../shell/paths.js';
import type { ServiceSpec } from './service.js';
import type { Settings } from './settings.js';
import { polled } from './temporal.js';

/** Where everything is, once the engine runs. */
export interface Places {
  settings: Settings;
  appUrl: string;
  temporalAddress: string;
  secret: string;
}

export const publicUrl = ({ settings }: Pick<Places, 'settings'>): string =>
  `http://127.0.0.1:${settings.ports.api}`;
export const inboxUrl = ({ settings }: Pick<Places, 'settings'>): string =>
  `http://127.0.0.1:${settings.ports.inbox}`;
export const uiUrl = ({ settings }: Places): string => `http://127.0.0.1:${settings.ports.temporalUi}`;

const answers = async (url: string): Promise<boolean> =>
  (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;

const node = (script: string) => ({
  command: process.execPath,
  args: [join(ROOT, script)],
  signal: 'SIGTERM' as const,
});

const shared = ({ appUrl, secret, temporalAddress, settings }: Places, publicUrl: string) => ({
  DATABASE_URL: appUrl,
  PDN_SECRET: secret,
  PUBLIC_URL: publicUrl,
  TEMPORAL_ADDRESS: temporalAddress,
  TEMPORAL_NAMESPACE: settings.namespace,
  TZ: 'UTC',
});

export const inboxSpec = (places: Pick<Places, 'settings'>): ServiceSpec => ({
  ...node('tools/dist/boite/main.js'),
  name: 'boite',
  label: 'La boîte de réception',
  env: {
    BOITE_PORT: String(places.settings.ports.inbox),
    BOITE_SMTP_PORT: String(places.settings.ports.smtp),
    BOITE_DOSSIER: join(STATE, 'courriels'),
    BUREAU_URL: publicUrl(places),
  },
  ready: () => answers(`${inboxUrl(places)}/`),
  readyMs: 30_000,
});

export function workerSpec(places: Places): ServiceSpec {
  const { settings, temporalAddress } = places;
  const inbox = `smtp://127.0.0.1:${settings.ports.smtp}?tls=jamais`;
  return {
    ...node('apps/worker/dist/main.js'),
    name: 'worker',
    label: 'Le moteur',
    env: {
      ...shared(places, publicUrl(places)),
      SMTP_URL: settings.smtpUrl ?? inbox,
      SMTP_EXERCICE_URL: inbox,
      // Our own inbox takes them as they come.
      ...(settings.smtpUrl ? {} : { COURRIERS_PAR_SECONDE: '100' }),
    },
    ready: (pid) => polled(temporalAddress, settings.namespace, QUEUE_DOSSIERS, pid),
    readyMs: 90_000,
  };
}

export const apiSpec = (places: Places): ServiceSpec => ({
  ...node('apps/api/dist/main.js'),
  name: 'api',
  label: 'Le site et l’API',
  env: {
    ...shared(places, publicUrl(places)),
    PORT: String(places.settings.ports.api),
    BOITE_URL: inboxUrl(places),
    TEMPORAL_UI_URL: uiUrl(places),
  },
  ready: () => answers(`${publicUrl(places)}/sante/pret`),
  readyMs: 60_000,
});
