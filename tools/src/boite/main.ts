import { demarrerBoite } from './demarrer.js';

/** The inbox as a process of its own: `BOITE_DOSSIER`, `BOITE_SMTP_PORT`, `BOITE_PORT`, `BOITE_HOTE`, `BUREAU_URL`. */
const { BOITE_DOSSIER, BOITE_SMTP_PORT, BOITE_PORT, BOITE_HOTE, BUREAU_URL } = process.env;

const boite = await demarrerBoite({
  dossier: BOITE_DOSSIER ?? '.parcours/boite',
  portSmtp: Number(BOITE_SMTP_PORT ?? 1025),
  portHttp: Number(BOITE_PORT ?? 8025),
  hote: BOITE_HOTE ?? '127.0.0.1',
  bureau: BUREAU_URL ?? null,
}).catch((cause: NodeJS.ErrnoException & { port?: number }) => {
  const raison = cause.code === 'EADDRINUSE' ? `le port ${cause.port} est déjà pris` : cause.message;
  process.stderr.write(`La boîte d’essai ne peut pas s’ouvrir : ${raison}.\n`);
  process.exit(1);
});
process.stdout.write(`Boîte d’essai : ${boite.http} (${boite.smtp})\n`);

const arreter = (): void => void boite.arreter().then(() => process.exit(0));
process.once('SIGTERM', arreter);
process.once('SIGINT', arreter);
