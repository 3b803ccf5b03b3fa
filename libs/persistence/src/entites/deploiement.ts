import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('deploiement')
export class Deploiement {
  /** `domaine` or `deroulement`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'deploiement_pkey' })
  objet!: string;

  @Column({ type: 'text' })
  empreinte!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  depuis!: Date;

  /** The last stream that was told. */
  @Column({ type: 'text', default: '' })
  jusqua!: string;

  @Column({ type: 'timestamptz', nullable: true })
  termine_le!: Date | null;
}
