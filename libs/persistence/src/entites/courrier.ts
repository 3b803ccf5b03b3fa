import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('courrier')
@Check(
  'courrier_etat',
  `etat IN ('a-envoyer', 'en-cours', 'a-constater', 'remis', 'non-remis', 'incertain', 'inutile')`,
)
@Check('courrier_bail', `(etat = 'en-cours') = (bail IS NOT NULL)`)
@Check('courrier_constat', `etat <> 'a-constater' OR constat IS NOT NULL`)
@Index('courrier_stream', ['stream', 'version', 'rang'])
@Index('courrier_envoi', ['envoi'])
@Index('courrier_rappel', ['reseau', 'gabarit'], { where: `etat = 'a-envoyer' AND classe = 'rappel'` })
@Index('courrier_rappel_recent', ['reseau', 'etatLe'], { where: `classe = 'rappel'` })
@Index('courrier_non_regle', ['stream'], { where: `etat IN ('a-envoyer', 'en-cours', 'a-constater')` })
@Index('courrier_pret', ['pretLe'], { where: `etat IN ('a-envoyer', 'en-cours', 'a-constater')` })
export class Courrier {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'courrier_pkey' })
  id!: string;

  @Column({ type: 'text' })
  stream!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'integer' })
  rang!: number;

  @Column({ type: 'text' })
  reseau!: string;

  @Column({ type: 'text' })
  gabarit!: string;

  @Column({ type: 'text' })
  destinataire!: string;

  /** Whoever plays that role for this mail, where the role alone does not say. */
  @Column({ type: 'uuid', nullable: true })
  personne!: string | null;

  @Column({ type: 'text', array: true })
  copie!: string[];

  @Column({ type: 'text' })
  classe!: string;

  @Column({ type: 'jsonb' })
  donnees!: unknown;

  @Column({ type: 'uuid', nullable: true })
  lien!: string | null;

  @Column({ type: 'text', nullable: true })
  serie!: string | null;

  @Column({ type: 'text', name: 'message_id' })
  messageId!: string;

  @Column({ type: 'timestamptz', name: 'decide_le' })
  decideLe!: Date;

  @Column({ type: 'timestamptz', name: 'partir_le', nullable: true })
  partirLe!: Date | null;

  @Column({ type: 'text', default: 'a-envoyer' })
  etat!: string;

  @Column({ type: 'timestamptz', name: 'etat_le', default: () => 'now()' })
  etatLe!: Date;

  @Column({ type: 'integer', default: 0 })
  tentative!: number;

  @Column({ type: 'timestamptz', nullable: true })
  bail!: Date | null;

  @Column({ type: 'text', nullable: true })
  cause!: string | null;

  @Column({ type: 'uuid', nullable: true })
  constat!: string | null;

  /** The sending that carries it, since somebody took it. */
  @Column({ type: 'uuid', nullable: true })
  envoi!: string | null;

  /** The reminder of which it is the copy. */
  @Column({ type: 'uuid', name: 'copie_de', nullable: true })
  copieDe!: string | null;

  /** When it may next be tried, on the wall clock; null: its day has not come. */
  @Column({ type: 'timestamptz', name: 'pret_le', nullable: true })
  pretLe!: Date | null;
}
