import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What left, or was about to leave, as one mail under one Message-ID: one courrier, or a group of reminders. */
@Entity('envoi')
export class Envoi {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'envoi_pkey' })
  id!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text', name: 'message_id' })
  messageId!: string;

  @Column({ type: 'timestamptz', name: 'pris_le', default: () => 'now()' })
  prisLe!: Date;
}
