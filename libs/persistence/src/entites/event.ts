import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event')
export class Event {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'event_pkey' })
  stream!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'event_pkey' })
  version!: number;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'integer' })
  forme!: number;

  @Column({ type: 'jsonb' })
  data!: unknown;

  @Column({ type: 'uuid' })
  commande!: string;

  @Column({ type: 'jsonb' })
  acteur!: unknown;

  @Column({ type: 'timestamptz', name: 'survenu_le' })
  survenuLe!: Date;

  @Column({ type: 'timestamptz', name: 'enregistre_le' })
  enregistreLe!: Date;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
