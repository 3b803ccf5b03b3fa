import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('tache')
export class Tache {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'tache_pkey' })
  stream!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'tache_pkey' })
  cle!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text' })
  raison!: string;

  @Column({ type: 'text', nullable: true })
  appeler!: string | null;

  @Column({ type: 'date' })
  depuis!: string;
}
