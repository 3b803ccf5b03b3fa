import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { freePort } from './free-port.js';

/** Tries to hold that port as another process would. */
async function heldElsewhere(port: number): Promise<boolean> {
  const script = `const s = require('dgram').createSocket('udp4');
    s.on('error', () => process.exit(1)).bind(${port}, '127.0.0.1', () => process.exit(0));`;
  const [code] = (await once(spawn(process.execPath, ['-e', script]), 'exit')) as [number];
  return code === 0;
}

describe('A free port', () => {
  it('is never given twice', async () => {
    const ports = await Promise.all(Array.from({ length: 200 }, freePort));
    expect(new Set(ports).size).toBe(ports.length);
  });

  it('is held against other processes while this one lives', async () =>
    expect(await heldElsewhere(await freePort())).toBe(false));
});
