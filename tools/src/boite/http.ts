import { createServer, type Server } from 'node:http';
import { ressources } from '@pdn/ecrans';
import type { Casier } from './casier.js';
import { pageListe, pageMessage, type Lieu } from './pages.js';
import { filtrer } from './recherche.js';
import { fichier, htmlDeCourriel, json, page, refus, repondre, type Reponse } from './reponse.js';

const INTROUVABLE = refus(404, 'Ce courriel n’est pas dans la boîte.');
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Reading only. It answers to this machine's own names, so that no web page can reach it under another one. */
export const creerHttp = (casier: Casier, lieu: Lieu): Server =>
  createServer((demande, sortie) => {
    const { method, headers, url = '/' } = demande;
    if (!LOCAL.test(headers.host ?? ''))
      return repondre(sortie, refus(421, 'Cette boîte ne répond qu’à cette machine.'));
    if (method !== 'GET' && method !== 'HEAD')
      return repondre(sortie, refus(405, 'Cette boîte se lit seulement.'));
    chercherReponse(casier, lieu, new URL(url, 'http://localhost')).then(
      (reponse) => repondre(sortie, reponse),
      () => repondre(sortie, refus(500, 'Ce courriel ne peut pas être lu.')),
    );
  });

async function chercherReponse(
  casier: Casier,
  lieu: Lieu,
  { pathname, searchParams }: URL,
): Promise<Reponse> {
  if (pathname === '/') return page(pageListe(lieu, casier.courriels(), searchParams));
  if (pathname === '/messages.json') return json(filtrer(casier.courriels(), searchParams));
  const statique = ressources().find(({ chemin }) => chemin === pathname);
  if (statique) return { statut: 200, type: statique.type, corps: statique.contenu };
  const [, id = '', partie = '', rang = ''] =
    /^\/messages\/([\dTZ-]+)(?:\/(html|source|pieces)(?:\/(\d+))?)?$/.exec(pathname) ?? [];
  return duCourriel(casier, lieu, id, partie, Number(rang));
}

async function duCourriel(
  casier: Casier,
  lieu: Lieu,
  id: string,
  partie: string,
  rang: number,
): Promise<Reponse> {
  const lu = await casier.lire(id);
  if (lu === null) return INTROUVABLE;
  switch (partie) {
    case '':
      return page(pageMessage(lieu, lu));
    case 'html':
      return lu.html === null ? INTROUVABLE : htmlDeCourriel(lu.html);
    case 'source': {
      const source = await casier.source(id);
      return source === null ? INTROUVABLE : fichier(`${id}.eml`, 'message/rfc822', source);
    }
    default: {
      const piece = lu.courriel.pieces[rang - 1];
      const contenu = lu.contenus[rang - 1];
      return piece && contenu ? fichier(piece.nom, piece.type, contenu) : INTROUVABLE;
    }
  }
}
