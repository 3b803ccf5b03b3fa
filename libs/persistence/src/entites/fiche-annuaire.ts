import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('fiche_annuaire')
@Index('fiche_annuaire_reseau', ['reseau'])
export class FicheAnnuaire {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'fiche_annuaire_pkey' })
  stream!: string;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text' })
  programme!: string;

  @Column({ type: 'uuid' })
  document!: string;

  @Column({ type: 'date' })
  depuis!: string;
}
