import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('structure')
@Index('structure_commande', ['commande'])
@Index('structure_siret', ['reseau', 'siret'])
export class Structure {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'structure_pkey' })
  id!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'uuid' })
  commande!: string;

  @Column({ type: 'text' })
  nom!: string;

  @Column({ type: 'text', nullable: true })
  siret!: string | null;

  @Column({ type: 'text', nullable: true })
  type!: string | null;

  @Column({ type: 'text' })
  commune!: string;

  @Column({ type: 'text', name: 'code_insee', nullable: true })
  codeInsee!: string | null;

  @Column({ type: 'text', name: 'code_postal', nullable: true })
  codePostal!: string | null;

  @Column({ type: 'timestamptz', name: 'depose_le', default: () => 'now()' })
  deposeLe!: Date;
}
