import { Failure } from '../shell/failure.js';

/** What `npm start` reads from the environment: ports, and the services that someone else runs. */
export interface Settings {
  ports: Ports;
  /** Owner's address of a PostgreSQL of one's own. */
  databaseUrl: string | null;
  temporalAddress: string | null;
  namespace: string;
  smtpUrl: string | null;
  /** `PARCOURS_DEMONSTRATION=non`: an empty installation. */
  demonstration: boolean;
}

export interface Ports {
  api: number;
  inbox: number;
  smtp: number;
  temporal: number;
  temporalUi: number;
  postgres: number;
}

const VARIABLES: Record<keyof Ports, [name: string, port: number]> = {
  api: ['PORT_API', 3000],
  inbox: ['PORT_BOITE', 8025],
  smtp: ['PORT_SMTP', 1025],
  temporal: ['PORT_TEMPORAL', 7233],
  temporalUi: ['PORT_TEMPORAL_UI', 8233],
  postgres: ['PORT_POSTGRES', 5499],
};

export const variableOf = (port: keyof Ports): string => VARIABLES[port][0];

type Env = Record<string, string | undefined>;

function portFrom(env: Env, [name, usual]: [string, number]): number {
  const text = env[name];
  const port = text ? Number(text) : usual;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(
    `La variable ${name} doit être un numéro de port entre 1 et 65535 ; elle vaut « ${text} ».`,
  );
}

function databaseFrom({ DATABASE_URL }: Env): string | null {
  if (!DATABASE_URL || /^postgres(ql)?:\/\//.test(DATABASE_URL)) return DATABASE_URL || null;
  throw new Failure('La variable DATABASE_URL doit être une adresse postgresql://…');
}

export function readSettings(env: Env): Settings {
  const read = (port: keyof Ports) => portFrom(env, VARIABLES[port]);
  return {
    ports: {
      api: read('api'),
      inbox: read('inbox'),
      smtp: read('smtp'),
      temporal: read('temporal'),
      temporalUi: read('temporalUi'),
      postgres: read('postgres'),
    },
    databaseUrl: databaseFrom(env),
    temporalAddress: env['TEMPORAL_ADDRESS'] || null,
    namespace: env['TEMPORAL_NAMESPACE'] || 'default',
    smtpUrl: env['SMTP_URL'] || null,
    demonstration: env['PARCOURS_DEMONSTRATION'] !== 'non',
  };
}
