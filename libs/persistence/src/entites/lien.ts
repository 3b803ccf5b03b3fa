import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('lien')
@Check('lien_usage', '(utilise_le IS NULL) = (commande IS NULL)')
@Index('lien_jeton', ['jeton'], { unique: true })
@Index('lien_stream', ['stream'])
export class Lien {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'lien_pkey' })
  id!: string;

  @Column({ type: 'text' })
  stream!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text' })
  cle!: string;

  @Column({ type: 'text' })
  objet!: string;

  @Column({ type: 'jsonb' })
  acte!: unknown;

  @Column({ type: 'text' })
  destinataire!: string;

  @Column({ type: 'text' })
  personne!: string;

  @Column({ type: 'bytea' })
  jeton!: Buffer;

  @Column({ type: 'timestamptz', name: 'cree_le' })
  creeLe!: Date;

  @Column({ type: 'timestamptz', name: 'expire_le' })
  expireLe!: Date;

  @Column({ type: 'timestamptz', name: 'utilise_le', nullable: true })
  utiliseLe!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  commande!: string | null;

  @Column({ type: 'timestamptz', name: 'revoque_le', nullable: true })
  revoqueLe!: Date | null;
}
