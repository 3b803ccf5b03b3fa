import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('labellisation')
@Check(
  'labellisation_verrou',
  `version = 0 OR (hash IS NOT NULL AND etat_stocke IS NOT NULL
  AND numero IS NOT NULL AND etat IS NOT NULL AND clos IS NOT NULL)`,
)
@Index('labellisation_numero', ['reseau', 'numero'], { unique: true })
@Index('labellisation_non_entendue', ['stream'], { where: 'version > entendue' })
@Index('labellisation_prochaine', ['reseau', 'prochaineEcheance'])
@Index('labellisation_structure', ['reseau', 'structure'])
@Index('labellisation_professionnel', ['reseau', 'professionnel'])
@Index('labellisation_contact', ['reseau', 'contact'])
export class Labellisation {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'labellisation_pkey' })
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

  @Column({ type: 'text', nullable: true })
  voie!: string | null;

  @Column({ type: 'text', nullable: true })
  appel!: string | null;

  @Column({ type: 'text', nullable: true })
  etat!: string | null;

  @Column({ type: 'text', name: 'attente_de', nullable: true })
  attenteDe!: string | null;

  @Column({ type: 'uuid', nullable: true })
  professionnel!: string | null;

  @Column({ type: 'uuid', nullable: true })
  structure!: string | null;

  @Column({ type: 'uuid', nullable: true })
  contact!: string | null;

  @Column({ type: 'text', name: 'categorie_metier', nullable: true })
  categorieMetier!: string | null;

  @Column({ type: 'integer', nullable: true })
  regles!: number | null;

  @Column({ type: 'date', name: 'deposee_le', nullable: true })
  deposeeLe!: string | null;

  @Column({ type: 'date', name: 'label_accorde_le', nullable: true })
  labelAccordeLe!: string | null;

  @Column({ type: 'date', nullable: true })
  terme!: string | null;

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
