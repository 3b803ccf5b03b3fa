const banned = (selector, message) => ({ selector, message });

const getters = 'FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year';

/** Civil dates have an explicit zone; the host's zone decides nothing. */
export const localHours = [
  banned(
    `CallExpression[callee.property.name=/^(get|set)(${getters})$/][callee.object.type!='ThisExpression']`,
    'Local date getters depend on the host: use temporal-polyfill with an explicit zone.',
  ),
  banned(
    "Property[key.name='validator'] > :function[async=true]",
    'An async validator is never awaited: its throw blocks the dossier.',
  ),
];

/** `now` is an argument. */
export const clock = [
  banned("NewExpression[callee.name='Date'][arguments.length=0]", 'now is an argument.'),
  banned("CallExpression[callee.name='Date']", 'now is an argument.'),
  banned("MemberExpression[object.name='Date'][property.name='now']", 'now is an argument.'),
  banned("MemberExpression[property.name='Now'][object.name='Temporal']", 'now is an argument.'),
  banned(
    "MemberExpression[object.name='Math'][property.name='random']",
    'Randomness comes with the command.',
  ),
];

const globals = (...names) => [
  'error',
  ...names.map((name) => ({ name, message: 'Not here: pure, deterministic code only.' })),
];

const ABSENT = [
  'Buffer',
  'crypto',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'structuredClone',
];

export const domain = {
  'no-restricted-globals': globals(...ABSENT, 'console', 'setTimeout', 'Temporal'),
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: [{ regex: '^node:', message: 'The domain does no I/O.' }] },
  ],
};

/** The sandbox replaces Date, Math.random and setTimeout; the rest of Node is absent or not deterministic. */
export const workflows = {
  'no-restricted-globals': globals(...ABSENT, 'require', 'Temporal'),
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(?!\\.{1,2}/|@temporalio/(workflow|common)$|@pdn/contracts/temporal$)',
          message: 'A workflow imports @temporalio/workflow and @pdn/contracts/temporal, nothing else.',
        },
        { regex: '^(\\.\\./|@temporalio/common$)', allowTypeImports: true, message: 'Types only.' },
      ],
    },
  ],
};
