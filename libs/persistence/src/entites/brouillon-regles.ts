import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('brouillon_regles')
export class BrouillonRegles {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'brouillon_regles_pkey' })
  reseau!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'brouillon_regles_pkey' })
  programme!: string;

  @Column({ type: 'jsonb' })
  contenu!: unknown;

  @Column({ type: 'timestamptz', name: 'modifie_le', default: () => 'now()' })
  modifieLe!: Date;

  @Column({ type: 'text', name: 'modifie_par' })
  modifiePar!: string;
}
