import type { Instant, Jour } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { calendrierDe, lireReseau, maintenantDe } from '../reseau/reseau.js';
import { dossiersLies, type DossierLie } from './dossiers-lies.js';
import { lireDossiersSuivis, type DossierSuivi } from './dossiers-suivis.js';
import { simple } from './page.js';
import { lirePersonnes, type PersonneLue } from './personnes.js';

export interface PersonneSuivie {
  personne: PersonneLue;
  aujourdhui: Jour;
  /** As the professional, youngest first: one for each employer and programme. */
  dossiers: DossierSuivi[];
  /** Whom they replace, and who replaces them, by dossier. */
  remplacements: (DossierLie & { pour: string })[];
  /** Other entries that may be the same person: somebody looks, nothing is merged. */
  semblables: PersonneSemblable[];
}

export interface PersonneSemblable {
  id: string;
  prenom: string;
  nom: string;
  /** Whose name or address is the same. */
  par: 'nom' | 'courriel';
  dossiers: number;
}

/** Null: this reseau knows no professional under this id, or their retention period is over. */
export function lirePersonne(
  store: Store,
  reseau: string,
  id: string,
  now: Instant,
): Promise<PersonneSuivie | null> {
  return dansReseau(store, reseau, async (tx) => {
    const [leReseau, [personne], streams] = await Promise.all([
      lireReseau(tx),
      lirePersonnes(tx, [id]),
      streamsDe(tx, id),
    ]);
    if (!leReseau || !personne || streams.length === 0) return null;
    const maintenant = await maintenantDe(tx, leReseau, now);
    const [dossiers, semblables] = await Promise.all([
      lireDossiersSuivis(store, tx, streams, now),
      semblablesA(tx, id),
    ]);
    return {
      ...{ personne, dossiers, semblables },
      aujourdhui: calendrierDe(leReseau).jour(maintenant),
      remplacements: await remplacementsDe(tx, id, dossiers),
    };
  });
}

async function streamsDe(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.rows<{ stream: string }>({
    name: 'dossiers-de-la-personne',
    text: `SELECT stream FROM labellisation WHERE professionnel = $1 AND version > 0
      ORDER BY deposee_le DESC, numero DESC`,
    values: [id],
  });
  return rows.map(({ stream }) => stream);
}

async function remplacementsDe(
  tx: Tx,
  professionnel: string,
  dossiers: DossierSuivi[],
): Promise<PersonneSuivie['remplacements']> {
  const lies = await Promise.all(
    dossiers.map(async ({ id, remplace }) =>
      (await dossiersLies(tx, { id, professionnel, remplace }))
        .filter(({ lien }) => lien !== 'meme-personne')
        .map((lie) => ({ ...lie, pour: id })),
    ),
  );
  return lies.flat();
}

const semblablesA = (tx: Tx, id: string): Promise<PersonneSemblable[]> =>
  tx.rows({
    name: 'personnes-semblables',
    text: `
      SELECT p.id, p.prenom, p.nom,
        CASE WHEN ${simple('p.nom')} = ${simple('elle.nom')} THEN 'nom' ELSE 'courriel' END AS par,
        (SELECT count(*)::int FROM labellisation l WHERE l.professionnel = p.id AND l.version > 0) AS dossiers
      FROM personne elle JOIN personne p ON p.id <> elle.id AND (
        (${simple('p.nom')} = ${simple('elle.nom')} AND ${simple('p.prenom')} = ${simple('elle.prenom')})
        OR lower(p.courriel) = lower(elle.courriel))
      WHERE elle.id = $1
        AND EXISTS (SELECT FROM labellisation l WHERE l.professionnel = p.id AND l.version > 0)
      ORDER BY p.nom, p.prenom, p.id`,
    values: [id],
  });
