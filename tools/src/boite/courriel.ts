import PostalMime, { type Address, type Email } from 'postal-mime';

/** What the inbox knows of one mail. Ids sort in the order of arrival. */
export interface Courriel {
  id: string;
  /** By the clock of this machine. */
  recuLe: string;
  /** `Date:` header: in an exercice, the reseau's clock. */
  date: string;
  messageId: string;
  de: string;
  /** The mailbox that it was delivered to, whatever its headers say. */
  boite: string;
  a: string[];
  cc: string[];
  repondreA: string | null;
  objet: string;
  texte: string;
  liens: { libelle: string; adresse: string }[];
  pieces: { nom: string; type: string; octets: number }[];
  /** `X-Pdn-*` headers, null where the mail has none; one that carries several has each, `a, b`. */
  courrier: string | null;
  gabarit: string | null;
  dossier: string | null;
  exercice: string | null;
  /** Delivered to somebody in copy: it has no link. */
  copie: boolean;
}

export interface Lu {
  courriel: Courriel;
  html: string | null;
  contenus: Uint8Array[];
}

/** @param source as received, `Delivered-To` first */
export async function lire(id: string, recuLe: string, source: Buffer): Promise<Lu> {
  const email = await PostalMime.parse(source, { attachmentEncoding: 'arraybuffer' });
  const entete = (nom: string): string | null => email.headers.find(({ key }) => key === nom)?.value ?? null;
  const html = email.html ?? null;
  const contenus = email.attachments.map(({ content }) => new Uint8Array(content as ArrayBuffer));
  const courriel: Courriel = {
    id,
    recuLe,
    date: date(email) ?? recuLe,
    messageId: email.messageId ?? '',
    de: lisible(email.from ? [email.from] : [])[0] ?? '',
    boite: entete('delivered-to') ?? '',
    a: lisible(email.to),
    cc: lisible(email.cc),
    repondreA: lisible(email.replyTo)[0] ?? null,
    objet: email.subject ?? '(sans objet)',
    texte: email.text ?? '',
    liens: html === null ? [] : liensDe(html),
    pieces: email.attachments.map(({ filename, mimeType }, rang) => ({
      nom: filename ?? `piece-${rang + 1}`,
      type: mimeType,
      octets: contenus[rang]?.byteLength ?? 0,
    })),
    courrier: entete('x-pdn-courrier'),
    gabarit: entete('x-pdn-gabarit'),
    dossier: entete('x-pdn-dossier'),
    exercice: entete('x-pdn-exercice'),
    copie: entete('x-pdn-copie') !== null,
  };
  return { courriel, html, contenus };
}

function date({ date }: Email): string | null {
  const lue = new Date(date ?? '');
  return Number.isNaN(lue.getTime()) ? null : lue.toISOString();
}

const lisible = (adresses: Address[] = []): string[] =>
  adresses.map(({ name, address }) => (name ? `${name} <${address}>` : (address ?? '')));

/** What the mail asks to follow, each address once, under its first words. */
function liensDe(html: string): Courriel['liens'] {
  const trouves = new Map<string, string>();
  for (const [, href = '', contenu = ''] of html.matchAll(
    /<a\b[^>]*?\bhref="(https?:[^"]+)"[^>]*>(.*?)<\/a>/gis,
  )) {
    const adresse = enTexte(href);
    if (!trouves.has(adresse)) trouves.set(adresse, enTexte(contenu.replace(/<[^>]+>/g, '')).trim());
  }
  return [...trouves].map(([adresse, libelle]) => ({ libelle: libelle || adresse, adresse }));
}

const ENTITES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const enTexte = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, nom: string) => ENTITES[nom] ?? '');
