import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('commission')
@Check(
  'commission_verrou',
  `version = 0 OR (hash IS NOT NULL AND etat_stocke IS NOT NULL
  AND numero IS NOT NULL AND etat IS NOT NULL AND clos IS NOT NULL)`,
)
@Index('commission_numero', ['reseau', 'numero'], { unique: true })
@Index('commission_non_entendue', ['stream'], { where: 'version > entendue' })
export class Commission {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'commission_pkey' })
  stream!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'integer', default: 0 })
  version!: number;

  @Column({ type: 'bytea', nullable: true })
  hash!: Buffer | null;

  @Column({ type: 'integer', nullable: true })
  forme!: number | null;

  @Column({ type: 'jsonb', name: 'etat_stocke', nullable: true })
  etatStocke!: unknown;

  @Column({ type: 'text', nullable: true })
  numero!: string | null;

  @Column({ type: 'text', nullable: true })
  programme!: string | null;

  @Column({ type: 'integer', nullable: true })
  regles!: number | null;

  @Column({ type: 'text', nullable: true })
  etat!: string | null;

  @Column({ type: 'text', name: 'attente_de', nullable: true })
  attenteDe!: string | null;

  @Column({ type: 'text', nullable: true })
  instance!: string | null;

  /** Wall time in the reseau's zone. */
  @Column({ type: 'text', name: 'date_seance', nullable: true })
  dateSeance!: string | null;

  /** On its agenda. */
  @Column({ type: 'uuid', array: true, nullable: true })
  dossiers!: string[] | null;

  @Column({ type: 'integer', nullable: true })
  decisions!: number | null;

  @Column({ type: 'boolean', nullable: true })
  clos!: boolean | null;

  @Column({ type: 'timestamptz', name: 'prochaine_echeance', nullable: true })
  prochaineEcheance!: Date | null;

  /** The version that its workflow has last read. */
  @Column({ type: 'integer', default: 0 })
  entendue!: number;

  /** When its workflow was last told to wake. */
  @Column({ type: 'timestamptz', nullable: true })
  armee!: Date | null;
}
