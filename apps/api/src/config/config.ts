import { valider } from '@pdn/contracts/http';
import { z } from 'zod';

const adresse = z.url({ protocol: /^https?$/, error: 'une adresse http(s) complète' });
const port = z.coerce.number().int().min(0).max(65535);

const environnement = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'une adresse postgresql://…'),
  PDN_SECRET: z.string().min(32, 'au moins 32 caractères'),
  PUBLIC_URL: adresse,
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  TEMPORAL_ADDRESS: z.string().min(1).default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TLS: z.enum(['true', 'false']).default('false'),
  TEMPORAL_UI_URL: adresse.optional(),
  BOITE_URL: adresse.optional(),
  /** Reverse proxies in front of us, whose X-Forwarded-For is believed. */
  PDN_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = z.output<typeof environnement>;

/** @throws with one line for each wrong variable: they are put right in one go. */
export function lireConfig(env: NodeJS.ProcessEnv): Config {
  const resultat = valider(environnement, env);
  if (resultat.ok) return resultat.valeur;
  const lignes = resultat.champs.map(({ champ, message }) => `  ${champ} : ${message}`);
  throw new Error(`Configuration de l’API incorrecte :\n${lignes.join('\n')}`);
}

/** The injection token of the configuration. */
export const CONFIG = Symbol('config');
