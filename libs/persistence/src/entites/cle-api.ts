import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('cle_api')
@Index('cle_api_hash', ['hash'], { unique: true })
export class CleApi {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'cle_api_pkey' })
  id!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  nom!: string;

  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ type: 'timestamptz', name: 'creee_le', default: () => 'now()' })
  creeeLe!: Date;

  @Column({ type: 'timestamptz', name: 'revoquee_le', nullable: true })
  revoqueeLe!: Date | null;
}
