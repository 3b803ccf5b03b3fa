/** Lints sources as if they stood in place of an existing file; stdin and stdout: JSON. */
import { text } from 'node:stream/consumers';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

const plants = JSON.parse(await text(process.stdin));
await createProjectGraphAsync({ exitOnError: false });
const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });
const lint = async ({ file, source }) => {
  const [result] = await eslint.lintText(source, { filePath: file });
  return result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message }));
};
const results = [];
for (const plant of plants) results.push(await lint(plant));
process.stdout.write(JSON.stringify(results));
