import type { CourrierAEnvoyer, PersonneEcrite } from '@pdn/contracts/courrier';
import { entiteOf } from '@pdn/contracts/temporal';
import type { ActeDuLien, Destinataire, Instant, Programme } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import type { Tx } from '../connexion/transaction.js';
import { jetonDe } from '../liens/jeton.js';
import { calendrierDe, lireReseau, type ReseauRow } from '../reseau/reseau.js';

interface Row extends Pick<CourrierAEnvoyer, 'id' | 'gabarit' | 'classe' | 'donnees'> {
  message_id: string;
  date: Instant;
  stream: string;
  /** Of the mail, or of the reminder of which it is the copy. */
  destinataire: Destinataire;
  /** Whom the copy of a reminder goes to. */
  pour: Destinataire | null;
  /** Whom the mail itself names for that role; null: erased, or it names nobody. */
  nomme: PersonneEcrite | null;
  est_nomme: boolean;
  qui: string;
  copie: Destinataire[];
  lien: string | null;
  acte: ActeDuLien['acte'] | null;
  expire_le: Instant | null;
  numero: string;
  programme: Programme;
  professionnel: PersonneEcrite | null;
  contact: PersonneEcrite | null;
  structure: { nom: string; commune: string } | null;
}

/** A mail as it is to be written, and the key of whoever reads it: as they are now, a contact may have changed. */
export interface Compose {
  courrier: CourrierAEnvoyer;
  qui: string;
}

/** These mails as they are to be written now, by number; without those whose people cannot be written to. */
export async function composer(store: Store, tx: Tx, courriers: string[]): Promise<Compose[]> {
  const [reseau, rows, documents] = await Promise.all([
    lireReseau(tx),
    tx.rows<Row>({ name: 'composer-courriers', text: COURRIERS, values: [courriers] }),
    tx.rows<Document>({ name: 'textes-des-courriers', text: TEXTES, values: [courriers] }),
  ]);
  if (!reseau) return [];
  return rows.flatMap((row) => {
    const courrier = composerUn(store, row, reseau, documents);
    return courrier ? [{ courrier, qui: row.qui }] : [];
  });
}

function composerUn(
  store: Store,
  row: Row,
  reseau: ReseauRow,
  documents: Document[],
): CourrierAEnvoyer | null {
  const destinataire = row.est_nomme ? row.nomme : personneDe(row.destinataire, row, reseau);
  const lecteur = row.pour && personneDe(row.pour, row, reseau);
  if (!destinataire || (row.pour && !lecteur)) return null;
  return {
    id: row.id,
    messageId: row.message_id,
    gabarit: row.gabarit,
    classe: row.classe,
    date: row.date,
    role: row.destinataire,
    destinataire,
    copie: row.copie.flatMap((role) => personneDe(role, row, reseau) ?? []),
    lecteur: row.pour && lecteur ? { ...lecteur, role: row.pour } : null,
    donnees: row.donnees,
    textes: textesDe(row.donnees, documents),
    dossier: {
      entite: entiteOf(row.stream),
      numero: row.numero,
      programme: row.programme,
      professionnel: row.professionnel ?? { prenom: '', nom: '' },
      structure: row.structure ?? { nom: '', commune: '' },
    },
    reseau: expediteurDe(reseau),
    lien: lienDe(store, row, reseau),
  };
}

interface Document {
  id: string;
  contenu: unknown;
}

function personneDe(
  role: Destinataire,
  { professionnel, contact }: Row,
  { contacts }: ReseauRow,
): PersonneEcrite | null {
  switch (role) {
    case 'professionnel':
      return professionnel;
    case 'employeur':
      return contact;
    case 'coordinateur':
    case 'caf':
      return contacts[role];
    case 'membre':
      return null;
  }
}

const textesDe = (donnees: Row['donnees'], documents: Document[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(donnees).flatMap(([cle, valeur]) => {
      const contenu = documents.find(({ id }) => id === valeur)?.contenu;
      if (typeof contenu === 'string') return [[cle, contenu]];
      return cle === 'ressource' ? Object.entries((contenu ?? {}) as Record<string, string>) : [];
    }),
  );

const expediteurDe = ({
  cle,
  du_nom,
  exercice,
  expediteur,
  contacts,
  zone,
}: ReseauRow): CourrierAEnvoyer['reseau'] => ({
  cle,
  nom: `Promeneurs du Net ${du_nom}`,
  exercice,
  expediteur,
  coordination: {
    nom: `${contacts.coordinateur.prenom} ${contacts.coordinateur.nom}`,
    courriel: contacts.coordinateur.courriel,
    telephone: contacts.coordinateur.telephone,
  },
  zone,
});

const lienDe = (
  { secret }: Store,
  { lien, acte, expire_le }: Row,
  reseau: ReseauRow,
): CourrierAEnvoyer['lien'] =>
  lien && acte && expire_le
    ? { acte, chemin: `/l/${jetonDe(secret, lien)}`, expireLe: calendrierDe(reseau).jour(expire_le) }
    : null;

const personne = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN
    jsonb_build_object('prenom', ${alias}.prenom, 'nom', ${alias}.nom, 'courriel', ${alias}.courriel) END`;

/** Of the dossier, or of the one of many that the mail is about. */
const partie = (nom: string): string => `coalesce(l.${nom}, (c.donnees ->> '${nom}')::uuid) AS ${nom}`;

/** Who they are is worked out first, then looked up by id: see `ensemble.ts`. */
const COURRIERS = `
  SELECT c.id, c.stream, c.personne IS NOT NULL AS est_nomme, ${personne('x')} AS nomme, c.gabarit, c.classe, c.donnees,
    c.message_id, c.date, c.destinataire, c.pour, c.copie, c.numero, c.programme,
    i.id AS lien, i.acte ->> 'acte' AS acte, i.expire_le,
    ${personne('p')} AS professionnel, ${personne('e')} AS contact,
    CASE WHEN c.personne IS NOT NULL THEN x.qui
      WHEN c.lecteur = 'professionnel' THEN p.qui WHEN c.lecteur = 'employeur' THEN e.qui
      ELSE c.lecteur END AS qui,
    CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('nom', s.nom, 'commune', s.commune) END AS structure
  FROM (
    SELECT c.id, c.stream, c.version, c.rang, c.personne, c.gabarit, c.classe, c.donnees, c.message_id,
      greatest(c.decide_le, c.partir_le) AS date, c.destinataire AS lecteur,
      coalesce(o.destinataire, c.destinataire) AS destinataire, coalesce(o.copie, c.copie) AS copie,
      CASE WHEN o.id IS NOT NULL THEN c.destinataire END AS pour, coalesce(c.lien, o.lien) AS lien,
      ${['professionnel', 'contact', 'structure'].map(partie).join(', ')}, l.numero, l.programme
    FROM courrier c
    JOIN flux l ON l.stream = c.stream
    LEFT JOIN courrier o ON o.id = c.copie_de
    WHERE c.id = ANY ($1)
    OFFSET 0) c
  LEFT JOIN lien i ON i.id = c.lien
  LEFT JOIN personne x ON x.id = c.personne
  LEFT JOIN personne p ON p.id = c.professionnel
  LEFT JOIN personne e ON e.id = c.contact
  LEFT JOIN structure s ON s.id = c.structure
  ORDER BY c.numero, c.version, c.rang, c.id`;

/** One by one by their id: joined, all documents of the reseau would be read, for nothing says how few a mail names. */
const TEXTES = `
  SELECT id, contenu FROM (
    SELECT v.value AS id, (SELECT d.contenu FROM document d
      WHERE d.id = CASE WHEN v.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN v.value::uuid END) AS contenu
    FROM courrier c, jsonb_each_text(c.donnees) v WHERE c.id = ANY ($1)) t
  WHERE contenu IS NOT NULL`;
