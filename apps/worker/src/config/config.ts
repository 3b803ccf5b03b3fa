import { creerTransport } from '@pdn/notifications';
import { z } from 'zod';

const smtp = z.string('absente').refine(isSmtp, 'une adresse smtp://hôte:port ou smtps://…');
const path = z.string().min(1).optional();

const environment = z.object({
  DATABASE_URL: z.string('absente').regex(/^postgres(ql)?:\/\//, 'une adresse postgresql://…'),
  PDN_SECRET: z.string('absent').min(32, 'au moins 32 caractères'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'une adresse http(s) complète' }),
  SMTP_URL: smtp,
  /** Mails of an exercice go there and nowhere else. */
  SMTP_EXERCICE_URL: smtp,
  /** Of all workers together, as many as the mail server accepts. */
  COURRIERS_PAR_SECONDE: z.coerce.number('un nombre').positive('un nombre positif').default(20),
  TEMPORAL_ADDRESS: z.string().min(1).default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TLS: z.enum(['true', 'false'], 'true ou false').default('false'),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: path,
  TEMPORAL_TLS_CLIENT_CERT_PATH: path,
  TEMPORAL_TLS_CLIENT_KEY_PATH: path,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error ou silent')
    .default('info'),
});

export type Config = z.output<typeof environment>;

/** @throws with one line for each wrong variable: they are put right in one go. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const result = environment.safeParse(env);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')} : ${message}`);
  throw new Error(`Configuration du moteur incorrecte :\n${lines.join('\n')}`);
}

function isSmtp(address: string): boolean {
  try {
    creerTransport(address);
    return true;
  } catch {
    return false;
  }
}
