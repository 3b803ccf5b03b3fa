import { commandeDeLaSuite, commandeDuRetour } from '@pdn/contracts/ids';
import { dossierOf, entiteOf, streamOf, type Answer } from '@pdn/contracts/temporal';
import type { Acteur, Suite } from '@pdn/domain';
import type { QueryConfig } from 'pg';
import type { Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';
import { MOTEUR, type CommandeRow } from './commande.js';

/**
 * A command that a fact brings to another stream: deposited with the fact, it lies there until that stream has executed
 * it, whatever dies in between.
 */
export interface SuiteDecidee {
  id: string;
  stream: string;
  type: string;
  data: object;
  acteur: Acteur;
}

/** Which command waits for which stream. */
export type Apportee = Pick<SuiteDecidee, 'id' | 'stream' | 'type'>;

export const apportee = ({ id, stream, type }: SuiteDecidee): Apportee => ({ id, stream, type });

/** `version`: of the fact in the stream `origine`; `acteur`: who caused it. */
export const suiteDecidee =
  (origine: string, version: number, acteur: Acteur) =>
  ({ entite, id, type, data, auNomDe }: Suite): SuiteDecidee => {
    const stream = streamOf(id, entite);
    return {
      id: commandeDeLaSuite(origine, version, stream, type),
      ...{ stream, type, data },
      acteur: auNomDe ? { ...acteur, auNomDe } : MOTEUR,
    };
  };

/** What the stream that brought this command to `stream` is told of its outcome. */
export function retourDe(
  stream: string,
  { id, origine, type, data }: CommandeRow,
  answer: Answer,
): SuiteDecidee[] {
  if (origine === null) return [];
  const refus = answer.kind === 'refused' ? answer.code : null;
  const faite = { entite: entiteOf(stream), id: dossierOf(stream), type, data };
  const retour = fluxDe(origine).entite.retour(faite, refus);
  return retour ? [{ id: commandeDuRetour(id), stream: origine, ...retour, acteur: MOTEUR }] : [];
}

export const ecrireSuites = (reseau: string, origine: string, suites: SuiteDecidee[]): QueryConfig => ({
  name: 'ecrire-suites',
  text: `INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur, origine)
    SELECT id, $2, stream, type, data, '', acteur, $3 FROM jsonb_populate_recordset(NULL::commande, $1::jsonb)`,
  values: [JSON.stringify(suites), reseau, origine],
});

/** What a stream has brought to others, and they have not executed yet. */
export const resteApporte = (tx: Tx, origine: string): Promise<Apportee[]> =>
  tx.rows<Apportee>({
    name: 'reste-apporte',
    text: `SELECT id, stream, type FROM commande WHERE origine = $1 AND issue IS NULL ORDER BY deposee_le, id`,
    values: [origine],
  });

/** One that waits for its stream. */
export interface AFaire {
  id: string;
  type: string;
  /** On the wall clock. */
  deposee_le: string;
}

export const aFaire = (tx: Tx, stream: string): Promise<AFaire[]> =>
  tx.rows<AFaire>({
    name: 'a-faire',
    text: `SELECT id, type, deposee_le FROM commande WHERE stream = $1 AND origine IS NOT NULL AND issue IS NULL
      ORDER BY deposee_le, id`,
    values: [stream],
  });
