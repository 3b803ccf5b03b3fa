import type { Pool } from 'pg';
import type { Transporter } from 'nodemailer';

export interface PlancherActivities {
  append(input: { stream: string; version: number; id: string; charge: string }): Promise<void>;
  mail(input: { id: string; stream: string }): Promise<void>;
}

/** The same append as the product's, alone: one row in one transaction. */
export const plancherActivities = (pool: Pool, transport: Transporter): PlancherActivities => ({
  async append({ stream, version, id, charge }) {
    await pool.query(
      'insert into plancher_event (stream, version, command, charge) values ($1, $2, $3, $4) on conflict do nothing',
      [stream, version, id, charge],
    );
  },
  async mail({ id, stream }) {
    await transport.sendMail({
      from: 'plancher@pdn.example.org',
      to: 'personne@example.org',
      messageId: `<${id}@pdn.example.org>`,
      headers: { 'X-Pdn-Dossier': stream },
      subject: 'Plancher',
      text: 'x'.repeat(2_000),
    });
  },
});
