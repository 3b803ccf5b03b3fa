import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('echeance')
@Index('echeance_a_venir', ['at'], { where: `(action ->> 'kind') <> 'repere'` })
export class Echeance {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'echeance_pkey' })
  stream!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'echeance_pkey' })
  cle!: string;

  @Column({ type: 'text' })
  serie!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'date' })
  jour!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  libelle!: string;

  @Column({ type: 'text', nullable: true })
  condition!: string | null;

  @Column({ type: 'jsonb' })
  action!: unknown;
}
