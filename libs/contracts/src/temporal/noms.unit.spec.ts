import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CommandType } from '@pdn/domain';
import { SEARCH_ATTRIBUTES } from './attributs.js';
import { dossierOf, streamOf, UPDATES_LABELLISATION, type UpdateName } from './noms.js';

/** Checked by the compiler too: neither a name without its command, nor a command without its name. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: Same<UpdateName, CommandType> = true;

const COMMANDS = join(import.meta.dirname, '../../../domain/src/labellisation/commands.ts');

describe('The names that cross Temporal', () => {
  it('are those of the commands of the domain', () => {
    const commands = [...readFileSync(COMMANDS, 'utf8').matchAll(/Commande<\s*'(\w+)'/g)].map(
      ([, name]) => name,
    );
    expect(commands.length).toBeGreaterThan(30);
    expect([...UPDATES_LABELLISATION].sort()).toEqual(commands.sort());
    expect(same).toBe(true);
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
