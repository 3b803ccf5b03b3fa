import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('document')
@Index('document_commande', ['commande'])
export class Document {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'document_pkey' })
  id!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'uuid' })
  commande!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'jsonb' })
  contenu!: unknown;

  @Column({ type: 'text' })
  sel!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'timestamptz', name: 'depose_le', default: () => 'now()' })
  deposeLe!: Date;
}
