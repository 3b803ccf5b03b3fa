import type { BoiteMessage, MessageEnListe } from '@pdn/contracts/ecrans';
import { PageBoite, PageBoiteMessage, rendrePage } from '@pdn/ecrans';
import type { Courriel, Lu } from './courriel.js';
import { chercher } from './recherche.js';

const PAR_PAGE = 50;

export interface Lieu {
  /** IANA zone of the dates. */
  zone: string;
  /** Address of the desk. */
  bureau: string | null;
}

/** `curseur`: the last id of the page before. */
export function pageListe(lieu: Lieu, courriels: readonly Courriel[], requete: URLSearchParams): string {
  const recherche = requete.get('q')?.slice(0, 100) ?? '';
  const curseur = requete.get('curseur');
  const trouves = chercher(courriels, recherche);
  const suite = curseur === null ? trouves : trouves.filter(({ id }) => id < curseur);
  const page = suite.slice(0, PAR_PAGE);
  return rendrePage(PageBoite, {
    ...lieu,
    recherche,
    messages: page.map(enListe),
    total: trouves.length,
    pagination: { curseur, suivant: suite.length > page.length ? (page.at(-1)?.id ?? null) : null },
  });
}

export function pageMessage(lieu: Lieu, { courriel, html }: Lu): string {
  const adresse = `/messages/${courriel.id}`;
  const props: BoiteMessage = {
    ...lieu,
    message: {
      ...enListe(courriel),
      de: courriel.de,
      a: courriel.a,
      copie: courriel.cc,
      repondreA: courriel.repondreA,
      identifiant: courriel.messageId,
    },
    html: html === null ? null : `${adresse}/html`,
    texte: courriel.texte,
    liens: courriel.liens,
    pieces: courriel.pieces.map((piece, rang) => ({ ...piece, adresse: `${adresse}/pieces/${rang + 1}` })),
    source: `${adresse}/source`,
  };
  return rendrePage(PageBoiteMessage, props);
}

const enListe = ({ id, recuLe, date, de, boite, a, cc, objet, pieces }: Courriel): MessageEnListe => ({
  id,
  recuLe,
  date,
  de: de.replace(/ <[^>]*>$/, ''),
  a: [[...a, ...cc].find((adresse) => adresse.includes(boite)) ?? boite],
  objet,
  piecesJointes: pieces.length,
});
