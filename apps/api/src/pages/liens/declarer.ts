import type { Acte, ActeRecu, LectureDActe } from '@pdn/contracts/ecrans';
import { valider } from '@pdn/contracts/http';
import type { CommandType, EventType } from '@pdn/domain';
import { PageActe, PageActeRecu, rendrePage } from '@pdn/ecrans';
import type { EvenementLu } from '@pdn/persistence';
import { contratDe } from '../../commandes/formes.js';
import { erreursDuFormulaire, garderLaSaisie, lireFormulaire, type Saisie } from '../formulaires/index.js';
import type { ActeDeLien, Declaration } from './acte.js';
import { actionDuLien, attenteDe, dateLimiteDe, enTeteDuLien, type LienOuvert } from './lien.js';
import { coche, texteDe } from './poste.js';

interface Presentation {
  titre: string;
  /** After « Bonjour … ». */
  chapeau: string;
  /** « À envoyer »; without it no date is shown. */
  geste?: string;
  /** What comes after that date, where nobody calls. */
  passeeLaDate?: string;
  lectures: LectureDActe[];
  intitule: string;
  bouton: string;
  /** What comes of it. */
  ensuite: string;
}

/** An act of one page and one form: all that makes it this one. */
export interface DeclarationDActe {
  presenter(ouvert: LienOuvert): Presentation;
  saisies(ouvert: LienOuvert): Saisie[];
  declarations?(ouvert: LienOuvert): (Declaration & { libelle: string })[];
  /** The command that these answers give; its proof is added. */
  commande(
    ouvert: LienOuvert,
    data: Record<string, unknown>,
  ): { type: CommandType; corps: Record<string, unknown> };
  /** The facts that may come of it. */
  faits: readonly EventType[];
  /** Among them, this link's, where its dossier may have several. */
  estLeSien?(evenement: EvenementLu['evenement'], ouvert: LienOuvert): boolean;
  /** Still possible; without it: still awaited. */
  attendu?(ouvert: LienOuvert): boolean;
  recu(ouvert: LienOuvert, fait: EvenementLu | null): Pick<ActeRecu, 'titre' | 'lignes' | 'etapes'>;
}

export function declarer(declaration: DeclarationDActe): ActeDeLien {
  const declarations = (ouvert: LienOuvert) => declaration.declarations?.(ouvert) ?? [];
  const attendu = declaration.attendu ?? ((ouvert: LienOuvert) => attenteDe(ouvert) !== undefined);
  const fait = (ouvert: LienOuvert) => faitDe(declaration, ouvert, attendu(ouvert));
  return {
    attendu,
    fait,
    declarations,
    lu: (ouvert) => ({
      lectures: declaration.presenter(ouvert).lectures,
      declarations: declarations(ouvert).map(({ libelle }) => libelle),
    }),

    page(ouvert, commande, reprise) {
      const { geste, passeeLaDate, ...presentation } = declaration.presenter(ouvert);
      const saisies = declaration.saisies(ouvert);
      const jour = geste === undefined ? null : dateLimiteDe(ouvert);
      const props: Acte = {
        ...enTeteDuLien(ouvert),
        ...presentation,
        action: actionDuLien(ouvert.jeton),
        commande,
        dateLimite:
          geste === undefined || jour === null
            ? null
            : { geste, jour, ...(passeeLaDate !== undefined && { passeeLaDate }) },
        champs: reprise ? garderLaSaisie(saisies, reprise.poste) : saisies.map(({ champ }) => champ),
        declarations: declarations(ouvert).map(({ nom, libelle }) => ({
          ...{ nom, libelle },
          cochee: reprise !== null && coche(reprise.poste, nom),
        })),
        nomSaisi: reprise ? texteDe(reprise.poste, 'nom') : '',
        erreurs: reprise?.erreurs ?? [],
        ...(reprise?.refus !== undefined && { refus: reprise.refus }),
      };
      return rendrePage(PageActe, props);
    },

    lire(ouvert, poste) {
      const saisies = declaration.saisies(ouvert);
      const { type, corps } = declaration.commande(ouvert, lireFormulaire(saisies, poste));
      const lue = valider(contratDe(type), corps);
      return lue.ok
        ? { ok: true, type, corps: lue.valeur }
        : { ok: false, ...erreursDuFormulaire(saisies, lue.champs) };
    },

    recu: (ouvert, signe) =>
      rendrePage(PageActeRecu, {
        ...enTeteDuLien(ouvert),
        ...declaration.recu(ouvert, fait(ouvert)),
        signe,
      }),
  };
}

/** What came through this link; else what was entered another way, once nobody waits for it. */
function faitDe(
  { faits, estLeSien = () => true }: DeclarationDActe,
  ouvert: LienOuvert,
  attendu: boolean,
): EvenementLu | null {
  const { lien, chronologie } = ouvert;
  const siens = chronologie.evenements.filter(
    ({ evenement }) => faits.includes(evenement.type) && estLeSien(evenement, ouvert),
  );
  const parLeLien = siens.find(({ commande }) => commande === lien.commande);
  return parLeLien ?? (attendu ? null : (siens.at(-1) ?? null));
}
