import type { AddressInfo, Server } from 'node:net';
import type { Courriel } from './courriel.js';
import { ouvrirCasier } from './casier.js';
import { creerHttp } from './http.js';
import { creerSmtp } from './smtp.js';

export interface ReglagesBoite {
  /** Folder of the .eml files; made if need be. */
  dossier: string;
  /** 0 = any free port. */
  portSmtp: number;
  portHttp: number;
  /** Address to listen on: this machine only, unless said otherwise. */
  hote?: string;
  /** Address of the desk, linked from each page. */
  bureau?: string | null;
  /** IANA zone of the dates shown. */
  zone?: string;
}

export interface BoiteOuverte {
  /** `smtp://127.0.0.1:1025?tls=jamais`, for `SMTP_URL`. */
  smtp: string;
  http: string;
  /** Newest first. */
  courriels(): readonly Courriel[];
  arreter(): Promise<void>;
}

/**
 * The inbox of the demonstration: an SMTP server that keeps what it gets, and pages to read it.
 * @throws {Error} with the code `EADDRINUSE` when a port is taken; nothing stays open then
 */
export async function demarrerBoite(reglages: ReglagesBoite): Promise<BoiteOuverte> {
  const { dossier, portSmtp, portHttp, hote = '127.0.0.1', bureau = null, zone = 'Europe/Paris' } = reglages;
  const casier = await ouvrirCasier(dossier);
  const smtp = creerSmtp(casier);
  const http = creerHttp(casier, { zone, bureau });
  const arreter = async (): Promise<void> => {
    http.closeAllConnections();
    await Promise.all([
      new Promise((ferme) => smtp.close(() => ferme(null))),
      new Promise((ferme) => http.close(ferme)),
    ]);
  };
  try {
    await ecouter(smtp.server, portSmtp, hote);
    await ecouter(http, portHttp, hote);
  } catch (cause) {
    await arreter();
    throw cause;
  }
  return {
    smtp: `smtp://${adresse(smtp.server, hote)}?tls=jamais`,
    http: `http://${adresse(http, hote)}`,
    courriels: () => casier.courriels(),
    arreter,
  };
}

const ecouter = (serveur: Server, port: number, hote: string): Promise<void> =>
  new Promise((pret, echec) => {
    serveur.once('error', echec);
    serveur.listen(port, hote, () => {
      serveur.off('error', echec);
      pret();
    });
  });

const adresse = (serveur: Server, hote: string): string =>
  `${hote}:${(serveur.address() as AddressInfo).port}`;
