/** What the run shares between its spec files (tools/src/testing/services), made when it is first asked for. */
export async function shared<Answer>(name: string): Promise<Answer> {
  const services = process.env['PARCOURS_SERVICES'];
  if (!services) throw new Error('The services of the tests do not run: Jest starts them (jest.preset.mjs).');
  const answer = await fetch(new URL(name, services));
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Answer;
}
