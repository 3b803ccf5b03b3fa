import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bucket of tokens that all processes draw from: how many mails may still leave now. Of no network. */
@Entity('cadence')
export class Cadence {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'cadence_pkey' })
  objet!: string;

  @Column({ type: 'double precision' })
  jetons!: number;

  @Column({ type: 'timestamptz' })
  le!: Date;
}
