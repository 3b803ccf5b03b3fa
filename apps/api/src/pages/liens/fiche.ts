import { contexteFormulaire } from '../dossier/contexte-formulaire.js';
import { saisiesDe, type Saisie } from '../formulaires/index.js';
import { declarer, type DeclarationDActe } from './declarer.js';
import { attenteDe, ecrit, type LienOuvert } from './lien.js';

/** The card, as it was last said or as the dossier knows it. */
const saisies =
  (type: 'validerFiche' | 'modifierFiche') =>
  ({ dossier, chronologie }: LienOuvert): Saisie[] =>
    (saisiesDe(type, contexteFormulaire(dossier, chronologie)) ?? []).filter(
      ({ champ }) => champ.nom !== 'le',
    );

const consentir: DeclarationDActe['declarations'] = () => [
  {
    nom: 'accord',
    libelle: 'J’ai relu ces informations et j’accepte que l’annuaire public les montre.',
    exigence: 'Cochez cette case si vous acceptez que l’annuaire montre ces informations.',
  },
];

/** What the coordination asked to take up, if it did. */
const aReprendre = (
  ouvert: LienOuvert,
  motif: unknown,
): { genre: 'citation'; titre: string; contenu: string }[] => {
  const contenu = ecrit(ouvert, motif);
  return contenu === '' ? [] : [{ genre: 'citation', titre: 'Ce qu’il reste à revoir', contenu }];
};

/** The professional agrees to their card before it is published. */
export const fiche = declarer({
  presenter: (ouvert) => ({
    titre: 'Valider votre fiche de l’annuaire',
    chapeau: 'C’est ce que verront les parents et les jeunes. Relisez, complétez, puis donnez votre accord.',
    geste: 'À valider',
    lectures: aReprendre(ouvert, attenteDe(ouvert)?.donnees['motif']),
    intitule: 'Votre fiche',
    bouton: 'Valider ma fiche',
    ensuite: 'La coordination la relit, puis la publie.',
  }),
  saisies: saisies('validerFiche'),
  declarations: consentir,
  commande: (_, data) => ({ type: 'validerFiche', corps: data }),
  faits: ['FicheValidee'],
  recu: (ouvert) => ({
    titre: 'Vous avez validé votre fiche',
    lignes: [['Ce que vous acceptez', 'que l’annuaire public montre cette fiche']],
    etapes: [
      { titre: 'Vous avez validé la fiche', faite: true },
      publication(
        ouvert,
        'FichePubliee',
        'La coordination relit la fiche et la publie',
        'La fiche est publiée',
      ),
    ],
  }),
});

/** Later, at any time: the directory keeps the former card until the coordination has checked this one. */
export const correction = declarer({
  presenter: (ouvert) => ({
    titre: 'Corriger votre fiche de l’annuaire',
    chapeau: 'Changez ce qui n’est plus juste. L’annuaire garde la fiche actuelle jusqu’à la vérification.',
    lectures: aReprendre(ouvert, renvoi(ouvert)),
    intitule: 'Votre fiche',
    bouton: 'Proposer cette correction',
    ensuite: 'La coordination vérifie la correction, puis la publie.',
  }),
  saisies: saisies('modifierFiche'),
  declarations: consentir,
  commande: (_, data) => ({ type: 'modifierFiche', corps: data }),
  faits: ['CorrectionDeFicheProposee'],
  attendu: ({ dossier: { etat } }) => etat.etape === 'label' || etat.etape === 'actif',
  recu: (ouvert) => ({
    titre: 'Votre correction est proposée',
    lignes: [['Ce que vous acceptez', 'que l’annuaire public montre la fiche corrigée']],
    etapes: [
      { titre: 'Vous avez proposé une correction', faite: true },
      publication(
        ouvert,
        'FicheModifiee',
        'La coordination vérifie la correction et la publie',
        'La correction est publiée',
      ),
    ],
  }),
});

const renvoi = ({ dossier: { etat } }: LienOuvert): string | undefined =>
  (etat.etape === 'label' || etat.etape === 'actif') && etat.correction?.statut === 'renvoyee'
    ? etat.correction.motif.id
    : undefined;

/** Published since this link was used. */
function publication(
  { lien, chronologie: { evenements } }: LienOuvert,
  type: 'FichePubliee' | 'FicheModifiee',
  aVenir: string,
  faite: string,
) {
  const rang = evenements.findIndex(({ commande }) => commande === lien.commande);
  const estPubliee = evenements.slice(rang + 1).some(({ evenement }) => evenement.type === type);
  return estPubliee
    ? { titre: faite, faite: true }
    : { titre: aVenir, precision: 'Un courriel vous le dira', faite: false };
}
