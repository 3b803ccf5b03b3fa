import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('commande')
@Index('commande_stream', ['stream'])
@Index('commande_apportee', ['stream'], { where: 'origine IS NOT NULL AND issue IS NULL' })
@Index('commande_sans_issue', ['deposeeLe'], { where: 'issue IS NULL' })
export class Commande {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'commande_pkey' })
  id!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text' })
  stream!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'jsonb' })
  data!: unknown;

  @Column({ type: 'text' })
  empreinte!: string;

  @Column({ type: 'jsonb' })
  acteur!: unknown;

  @Column({ type: 'uuid', nullable: true })
  lien!: string | null;

  @Column({ type: 'integer', name: 'version_attendue', nullable: true })
  versionAttendue!: number | null;

  @Column({ type: 'timestamptz', name: 'deposee_le', default: () => 'now()' })
  deposeeLe!: Date;

  @Column({ type: 'jsonb', nullable: true })
  issue!: unknown;

  /** The stream whose fact brought it. */
  @Column({ type: 'text', nullable: true })
  origine!: string | null;
}
