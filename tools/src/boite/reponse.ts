import type { ServerResponse } from 'node:http';

export interface Reponse {
  statut: number;
  type: string;
  corps: string | Uint8Array;
  entetes?: Record<string, string>;
}

export const page = (corps: string): Reponse => ({
  statut: 200,
  type: 'text/html; charset=utf-8',
  corps,
  entetes: {
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  },
});

/** The HTML of a mail is somebody else's: no script, nothing fetched, its links open elsewhere. */
export const htmlDeCourriel = (html: string): Reponse => ({
  statut: 200,
  type: 'text/html; charset=utf-8',
  corps: html.replace(/<head[^>]*>/i, '$&<base target="_blank">'),
  entetes: {
    'Content-Security-Policy':
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  },
});

export const json = (valeur: unknown): Reponse => ({
  statut: 200,
  type: 'application/json; charset=utf-8',
  corps: JSON.stringify(valeur),
});

export const fichier = (nom: string, type: string, corps: Uint8Array): Reponse => ({
  statut: 200,
  type,
  corps,
  entetes: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(nom)}` },
});

export const refus = (statut: number, phrase: string): Reponse => ({
  statut,
  type: 'text/plain; charset=utf-8',
  corps: `${phrase}\n`,
});

export function repondre(sortie: ServerResponse, { statut, type, corps, entetes = {} }: Reponse): void {
  sortie.writeHead(statut, {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...entetes,
  });
  sortie.end(corps);
}
