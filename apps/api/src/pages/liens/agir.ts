import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '@pdn/domain';
import type { Store } from '@pdn/persistence';
import { Commandes } from '../../commandes/commandes.service.js';
import { Probleme } from '../../problemes/probleme.js';
import { statutDuRefus } from '../../problemes/refus.js';
import { STORE } from '../../store.js';
import type { FormulairePoste } from '../formulaires/index.js';
import type { Reprise } from './acte.js';
import { acteDuLien } from './actes.js';
import type { LienOuvert } from './lien.js';
import { erreursDeSignature, preuveDe } from './preuve.js';

export type Suite =
  | { kind: 'fait' }
  /** Shown again as typed, under the id of the next attempt. */
  | { kind: 'repris'; statut: number; commande: string; reprise: Reprise };

@Injectable()
export class AgirParLien {
  constructor(
    private readonly commandes: Commandes,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async agir(ouvert: LienOuvert, cle: string, poste: FormulairePoste): Promise<Suite> {
    const acte = acteDuLien(ouvert);
    const lecture = acte.lire(ouvert, poste);
    const manques = erreursDeSignature(acte, ouvert, poste);
    if (!lecture.ok)
      return repris(422, cle, { poste, ...lecture, erreurs: [...lecture.erreurs, ...manques] });
    if (manques.length > 0) return repris(422, cle, { poste, erreurs: manques });
    const { type, corps } = lecture;
    try {
      const answer = await this.commandes.donner({
        ...auteur(ouvert),
        cle,
        type,
        corps: { ...corps, preuve: preuveDe(acte, ouvert, poste) },
        lien: ouvert.lien.id,
      });
      if (answer.kind === 'accepted' || answer.code === 'lien-utilise') return { kind: 'fait' };
      return repris(statutDuRefus(answer), randomUUID(), { poste, erreurs: [], refus: answer.message });
    } catch (erreur) {
      if (!(erreur instanceof Probleme)) throw erreur;
      // unknown, not refused: the same form may be sent again, and has one effect
      const suivante = erreur.statut === 503 ? cle : randomUUID();
      return repris(erreur.statut, suivante, { poste, erreurs: [], refus: erreur.detail });
    }
  }

  /** The mail goes to the address on file, once an hour at most, whoever asks; nothing is said of whether one left. */
  async renvoyer(ouvert: LienOuvert): Promise<void> {
    const { id, courrier } = ouvert.lien;
    if (courrier === null) return;
    const heure = (await this.store.horloge(ouvert.lien.stream)).slice(0, 13);
    await this.commandes.donner({
      ...auteur(ouvert),
      cle: `renvoi/${id}/${heure}`,
      type: 'renvoyerCourrier',
      corps: { courrier },
    });
  }
}

function auteur({ lien }: LienOuvert) {
  const acteur: Acteur = { kind: lien.destinataire, id: lien.personne, through: 'lien' };
  return { reseau: lien.reseau, stream: lien.stream, acteur };
}

const repris = (statut: number, commande: string, { poste, erreurs, refus }: Reprise): Suite => ({
  kind: 'repris',
  statut,
  commande,
  reprise: { poste, erreurs, ...(refus !== undefined && { refus }) },
});
