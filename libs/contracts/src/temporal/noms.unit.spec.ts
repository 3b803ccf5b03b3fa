import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ENTITES as DU_DOMAINE, type AnyCommand } from '@pdn/domain';
import { SEARCH_ATTRIBUTES } from './attributs.js';
import {
  dossierOf,
  ENTITES,
  entiteOf,
  streamOf,
  SIGNAUX_APPEL,
  SIGNAUX_COMMISSION,
  SIGNAUX_LABELLISATION,
  type SignalName,
} from './noms.js';

/** Checked by the compiler too: neither a name without its command, nor a command without its name. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: Same<SignalName, AnyCommand['type']> = true;

const commandsOf = (entite: string): string[] => {
  const file = join(import.meta.dirname, `../../../domain/src/${entite}/commands.ts`);
  return [...readFileSync(file, 'utf8').matchAll(/Commande<\s*'(\w+)'/g)].map(([, name]) => name!).sort();
};

describe('The names that cross Temporal', () => {
  it('are those of the commands of the domain', () => {
    expect(commandsOf('labellisation').length).toBeGreaterThan(30);
    expect([...SIGNAUX_LABELLISATION].sort()).toEqual(commandsOf('labellisation'));
    expect([...SIGNAUX_APPEL].sort()).toEqual(commandsOf('appel'));
    expect([...SIGNAUX_COMMISSION].sort()).toEqual(commandsOf('commission'));
    expect(same).toBe(true);
  });

  it('are those of the entities of the domain', () => {
    expect([...ENTITES]).toEqual(Object.keys(DU_DOMAINE));
    for (const entite of ENTITES) expect(entiteOf(streamOf('an-id', entite))).toBe(entite);
    expect(() => entiteOf('autre/an-id')).toThrow(RangeError);
  });

  it('lead from a dossier to its stream and back', () => {
    const dossier = '0b6e0a1e-5f0e-5d7e-8a5e-3f1d2c4b5a69';
    expect(streamOf(dossier)).toBe(`labellisation/${dossier}`);
    expect(dossierOf(streamOf(dossier))).toBe(dossier);
  });

  it('fit what a namespace can index: ten keywords, three dates', () => {
    const types = Object.values(SEARCH_ATTRIBUTES);
    expect(types.filter((type) => type === 'Keyword').length).toBeLessThanOrEqual(10);
    expect(types.filter((type) => type === 'Datetime').length).toBeLessThanOrEqual(3);
  });
});
