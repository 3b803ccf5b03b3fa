import type { Changement } from '../builders/banc/arbre.js';

const EXECUTION = 'libs/persistence/dist/execution';

/** Versions of the product that are wrong on purpose: the proof of what each breaks must say so. */
export const SABOTAGES = {
  /** Two executors of one dossier no longer wait for each other. */
  'row lock off': [{ fichier: `${EXECUTION}/verrou.js`, de: ' FOR UPDATE', a: '' }],
  /** A command sent again is decided again. */
  'outcome not stored': [
    {
      fichier: `${EXECUTION}/commande.js`,
      de: 'SET issue = $2 WHERE id = $1',
      a: 'SET issue = nullif($2::jsonb, $2::jsonb) WHERE id = $1',
    },
  ],
  /** A mail leaves while its event may still be undone. */
  'mail before commit': [
    {
      fichier: `${EXECUTION}/execute.js`,
      de: 'const suite = await suiteDe(store, tx, charge, commande, decision);',
      a: `$&
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({ host: '127.0.0.1', port: Number(process.env.PORT_SMTP), ignoreTLS: true });
    const courriers = await tx.rows({
      text: \`SELECT c.id, c.message_id, l.numero FROM courrier c JOIN labellisation l ON l.stream = c.stream
        WHERE c.stream = $1 AND c.classe = 'acte' AND c.etat = 'a-envoyer'\`,
      values: [charge.stream],
    });
    for (const { id, message_id, numero } of courriers)
      await transport.sendMail({
        from: 'trop-tot@example.org',
        to: 'quelqu-un@example.org',
        text: 'Trop tôt.',
        messageId: message_id,
        headers: { 'X-Pdn-Courrier': id, 'X-Pdn-Dossier': numero },
      });`,
    },
  ],
  /** Nobody tells a workflow of what was committed, at once or later. */
  'nobody tells': [
    { fichier: 'libs/signals/dist/announcer.js', de: 'const announce = (annonces) => {', a: '$& return;' },
    {
      fichier: 'apps/worker/dist/watch/watch.js',
      de: 'const round = async () => {',
      a: '$& return;',
    },
  ],
} satisfies Record<string, Changement[]>;
