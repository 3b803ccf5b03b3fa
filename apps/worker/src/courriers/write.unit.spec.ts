import { describe, expect, it } from '@jest/globals';
import { pino, stdSerializers } from 'pino';
import { write } from './write.js';

function writing(classe: 'acte' | 'rappel') {
  const said: string[] = [];
  const log = pino(
    { serializers: { error: stdSerializers.err } },
    { write: (line: string) => said.push(line) },
  );
  const given: string[] = [];
  const written = write({
    courriers: [{ id: 'courrier-1', classe }],
    text: () => JSON.parse('Camille Dupont'),
    giveBack: async () => void given.push('back'),
    log,
  });
  return { written, said, given };
}

describe('A mail whose text cannot be written', () => {
  it('is left to a person when it reminds, and the log tells where it went wrong, quoting nobody', async () => {
    const { written, said, given } = writing('rappel');
    expect(await written).toBeNull();
    expect(given).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('courrier-1');
    expect(said[0]).toContain('SyntaxError');
    expect(said[0]).toContain('write.unit.spec');
    expect(said[0]).not.toContain('Camille');
  });

  it('is given back when it is an act, and whoever sends it is told', async () => {
    const { written, said, given } = writing('acte');
    await expect(written).rejects.toThrow(SyntaxError);
    expect(given).toEqual(['back']);
    expect(said).toEqual([]);
  });
});
