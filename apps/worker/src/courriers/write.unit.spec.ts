import { describe, expect, it } from '@jest/globals';
import type { CourrierAEnvoyer, EnvoiAFaire } from '@pdn/contracts/courrier';
import { pino, stdSerializers } from 'pino';
import { unwritable, write } from './write.js';

/** Reading it is what goes wrong. */
const illegible = (id: string): CourrierAEnvoyer =>
  new Proxy({ id } as CourrierAEnvoyer, {
    get: (target, field) => (field === 'id' ? target.id : JSON.parse('Camille Dupont')),
  });

function writing(...courriers: CourrierAEnvoyer[]) {
  const said: string[] = [];
  const log = pino(
    { serializers: { error: stdSerializers.err } },
    { write: (line: string) => said.push(line) },
  );
  const envoi = { id: 'envoi-1', messageId: '<m@x>', courriers } as unknown as EnvoiAFaire;
  return { envoi, writer: { publicUrl: 'https://parcours.example.org', log }, said };
}

describe('A mail whose text cannot be written', () => {
  it('is not written, and the log tells where it went wrong, quoting nobody', () => {
    const { envoi, writer, said } = writing(illegible('courrier-1'));
    expect(write(writer, envoi)).toBeNull();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('courrier-1');
    expect(said[0]).toContain('SyntaxError');
    expect(said[0]).toContain('write.unit.spec');
    expect(said[0]).not.toContain('Camille');
  });

  it('is told from those that leave with it by writing each alone', () => {
    const { envoi, writer } = writing(illegible('courrier-1'), illegible('courrier-2'));
    expect(unwritable(writer, envoi)).toEqual(['courrier-1', 'courrier-2']);
  });
});
