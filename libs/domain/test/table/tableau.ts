import { TYPES } from '../marche.js';
import type { Case, Issue } from './issues.js';
import { SITUATIONS } from './situations.js';

/** Every cell as a page of Markdown: by command, situations with the same outcome on one line. */
export const tableau = (cases: readonly Case[]): string =>
  [
    ENTETE,
    ...TYPES.flatMap((type) => [`\n## ${type}\n`, ...lignes(cases.filter((cas) => cas.type === type))]),
    '',
  ].join('\n');

const ENTETE = `# Every command in every situation

Written by a test, which fails when a cell changes (\`libs/domain/test/table\`; \`ECRIRE_TABLE=1\` writes this page anew: read
the difference). ${TYPES.length} commands, ${Object.keys(SITUATIONS).length} situations. Who may send a command is another table: \`droits.ts\`. Two outcomes on one
line: it depends on what the command says. *Nothing* is the silence of what was so already.`;

function lignes(cases: readonly Case[]): string[] {
  const parIssue = new Map<string, string[]>();
  for (const { issues, situation } of cases) {
    const issue = issues.map(enMots).sort().join(' · ');
    parIssue.set(issue, [...(parIssue.get(issue) ?? []), situation]);
  }
  const groupes = [...parIssue].sort(([, a], [, b]) => a.length - b.length);
  return ['| outcome | situations |', '| --- | --- |'].concat(
    groupes.map(([issue, situations], rang) => {
      const reste = rang > 0 && rang === groupes.length - 1;
      return `| ${issue} | ${reste ? 'every other one' : situations.join(', ')} |`;
    }),
  );
}

function enMots(issue: Issue): string {
  if (issue.kind === 'refus') return `refused \`${issue.code}\``;
  return issue.types.length === 0 ? '*nothing*' : issue.types.map((type) => `**${type}**`).join(' + ');
}
