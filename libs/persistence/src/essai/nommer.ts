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
  /** A dossier, or a call for applications: then it has no names of its own. Several, when their reminders leave together. */
  dossiers: [DossierNomme, ...DossierNomme[]];
  /** Whoever would get the mail, or be called. */
  qui: { role: Destinataire; nom: string | null } | null;
};

export interface PasSansNom {
  pas: PasAVenir;
  dossier: DossierNomme & {
    employeur: string | null;
    quiSont: { professionnel: string | null; employeur: string | null };
  };
}

export interface PasNomme {
  pas: PasAVenir;
  dossier: DossierNomme;
  qui: PasDeDossier['qui'];
  /** Under which key their mailbox is read; null: erased, or nobody. */
  cle: string | null;
}

interface Nom {
  nom: string | null;
  cle: string | null;
}

/** Puts names on what would come; those of people whom a mail names itself are read together. */
export async function nommer(tx: Tx, reseau: ReseauRow, pas: PasSansNom[]): Promise<PasNomme[]> {
  const ids = [...new Set(pas.flatMap(({ pas: un }) => (un.kind === 'courrier' ? (un.personne ?? []) : [])))];
  const rows =
    ids.length === 0
      ? []
      : await tx.rows<Nom & { id: string }>({
          text: `SELECT id, prenom || ' ' || nom AS nom, qui AS cle FROM personne WHERE id = ANY ($1)`,
          values: [ids],
        });
  const nommes = new Map(rows.map(({ id, ...nom }) => [id, nom]));
  return pas.map(({ pas: un, dossier }) => {
    const role = un.kind === 'courrier' ? un.destinataire : un.appeler;
    const personne = un.kind === 'courrier' ? un.personne : undefined;
    const { nom, cle } =
      (personne !== undefined ? nommes.get(personne) : role && nomDe(role, dossier, reseau)) ?? PERSONNE;
    const { entite, id, numero, professionnel, structure } = dossier;
    return {
      pas: un,
      dossier: { entite, id, numero, professionnel, structure },
      qui: role ? { role, nom } : null,
      cle,
    };
  });
}

const PERSONNE: Nom = { nom: null, cle: null };

function nomDe(role: Destinataire, dossier: PasSansNom['dossier'], { contacts }: ReseauRow): Nom {
  if (role === 'professionnel' || role === 'employeur')
    return { nom: dossier[role], cle: dossier.quiSont[role] };
  const contact = (contacts as Partial<Record<string, ContactReseau>>)[role];
  return contact ? { nom: `${contact.prenom} ${contact.nom}`, cle: role } : PERSONNE;
}
