import type { Destinataire, NomEntite, PasAVenir } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import type { ContactReseau, ReseauRow } from '../reseau/reseau.js';

export interface DossierNomme {
  entite: NomEntite;
  id: string;
  numero: string;
  professionnel: string | null;
  structure: string | null;
}

export type PasDeDossier = PasAVenir & {
  /** A dossier, or a call for applications: then it has no names of its own. */
  dossier: DossierNomme;
  /** Whoever would get the mail, or be called. */
  qui: { role: Destinataire; nom: string | null } | null;
};

export interface PasSansNom {
  pas: PasAVenir;
  dossier: DossierNomme & { employeur: string | null };
}

/** Puts names on what would come; those of people whom a mail names itself are read together. */
export async function nommer(tx: Tx, reseau: ReseauRow, pas: PasSansNom[]): Promise<PasDeDossier[]> {
  const ids = [...new Set(pas.flatMap(({ pas: un }) => (un.kind === 'courrier' ? (un.personne ?? []) : [])))];
  const rows =
    ids.length === 0
      ? []
      : await tx.rows<{ id: string; nom: string }>({
          text: `SELECT id, prenom || ' ' || nom AS nom FROM personne WHERE id = ANY ($1)`,
          values: [ids],
        });
  const noms = new Map(rows.map(({ id, nom }) => [id, nom]));
  return pas.map(({ pas: un, dossier: { employeur, ...dossier } }) => {
    const role = un.kind === 'courrier' ? un.destinataire : un.appeler;
    const personne = un.kind === 'courrier' ? un.personne : undefined;
    const nom = (de: Destinataire) =>
      personne !== undefined ? (noms.get(personne) ?? null) : nomDe(de, { ...dossier, employeur }, reseau);
    const { entite, id, numero, professionnel, structure } = dossier;
    return {
      ...un,
      dossier: { entite, id, numero, professionnel, structure },
      qui: role ? { role, nom: nom(role) } : null,
    };
  });
}

function nomDe(
  role: Destinataire,
  dossier: Pick<PasSansNom['dossier'], 'professionnel' | 'employeur'>,
  { contacts }: ReseauRow,
): string | null {
  if (role === 'professionnel' || role === 'employeur') return dossier[role];
  const contact = (contacts as Partial<Record<string, ContactReseau>>)[role];
  return contact ? `${contact.prenom} ${contact.nom}` : null;
}
