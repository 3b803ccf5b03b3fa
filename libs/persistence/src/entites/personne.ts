import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('personne')
@Index('personne_commande', ['commande'])
export class Personne {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'personne_pkey' })
  id!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'uuid' })
  commande!: string;

  @Column({ type: 'text', nullable: true })
  civilite!: string | null;

  @Column({ type: 'text' })
  prenom!: string;

  @Column({ type: 'text' })
  nom!: string;

  @Column({ type: 'text', nullable: true })
  fonction!: string | null;

  @Column({ type: 'text' })
  courriel!: string;

  @Column({ type: 'text', nullable: true })
  telephone!: string | null;

  @Column({ type: 'timestamptz', name: 'depose_le', default: () => 'now()' })
  deposeLe!: Date;

  @Column({ type: 'boolean', default: false })
  attache!: boolean;
}
