import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('compteur')
export class Compteur {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'compteur_pkey' })
  reseau!: string;

  /** Kind of numbers: `PDN` for dossiers. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'compteur_pkey', default: 'PDN' })
  prefixe!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'compteur_pkey' })
  annee!: number;

  @Column({ type: 'integer' })
  dernier!: number;
}
