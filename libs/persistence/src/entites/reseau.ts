import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('reseau')
@Check('reseau_cle', `cle ~ '^[0-9A-Za-z-]+$'`)
@Check('reseau_horloge', 'exercice = (horloge IS NOT NULL)')
@Index('reseau_code_reel', ['code'], { unique: true, where: 'NOT exercice' })
export class Reseau {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reseau_pkey' })
  cle!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  nom!: string;

  @Column({ type: 'text', name: 'du_nom' })
  duNom!: string;

  @Column({ type: 'boolean' })
  exercice!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  horloge!: Date | null;

  @Column({ type: 'text' })
  zone!: string;

  @Column({ type: 'text' })
  regime!: string;

  @Column({ type: 'jsonb' })
  fermetures!: unknown;

  @Column({ type: 'text' })
  expediteur!: string;

  @Column({ type: 'jsonb' })
  contacts!: unknown;

  @Column({ type: 'jsonb', default: '[]' })
  partenaires!: unknown;

  /** Its bodies; null = those by default. */
  @Column({ type: 'jsonb', nullable: true })
  instances!: unknown;
}
