import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('regles')
export class Regles {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'regles_pkey' })
  reseau!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'regles_pkey' })
  programme!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'regles_pkey' })
  version!: number;

  @Column({ type: 'jsonb' })
  contenu!: unknown;

  @Column({ type: 'timestamptz', name: 'publiee_le' })
  publieeLe!: Date;

  @Column({ type: 'timestamptz', name: 'enregistree_le', default: () => 'now()' })
  enregistreeLe!: Date;

  @Column({ type: 'text', name: 'publiee_par', nullable: true })
  publieePar!: string | null;
}
