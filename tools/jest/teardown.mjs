import { once } from 'node:events';

export default async function teardown() {
  const child = globalThis.parcoursServices;
  if (!child || child.exitCode !== null) return;
  child.stdin.end();
  await once(child, 'exit');
}
