import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('personne')
@Index('personne_commande', ['commande'])
@Index('personne_qui', ['reseau', 'qui'])
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

  /** Mailbox and name, without case: kept by the database. */
  @Column({ type: 'text', default: '' })
  qui!: string;

  @Column({ type: 'timestamptz', name: 'depose_le', default: () => 'now()' })
  deposeLe!: Date;
}
