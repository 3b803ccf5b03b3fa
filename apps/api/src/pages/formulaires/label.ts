import { CHANGEMENTS_STRUCTURE, MOTIFS_SUSPENSION } from '@pdn/ecrans';
import { choix, date, le, ligne, motif, options, ouiNon, texte, type Saisie } from './saisie.js';

const terme = date('terme', 'Jusqu’au');

export const label = {
  accorderLabel: [terme, le],
  suspendre: [
    choix('raison', 'Raison', options(MOTIFS_SUSPENSION)),
    motif,
    date('du', 'Depuis le', { facultatif: true, aide: 'Aujourd’hui si vous ne dites rien.' }),
    date('au', 'Jusqu’au', { facultatif: true, aide: 'Si la fin est connue.' }),
  ],
  reprendre: [le],
  changerContact: [
    ligne(80)('contact.prenom', 'Prénom'),
    ligne(80)('contact.nom', 'Nom'),
    ligne(120)('contact.fonction', 'Fonction', { facultatif: true }),
    ligne(254)('contact.courriel', 'Courriel'),
    ligne(25)('contact.telephone', 'Téléphone', { facultatif: true }),
    le,
  ],
  changerStructure: [
    ligne(160)('structure.nom', 'Nom de la structure'),
    ligne(14)('structure.siret', 'SIRET', { aide: '14 chiffres.' }),
    ligne(80)('structure.commune', 'Commune'),
    choix('raison', 'Raison', options(CHANGEMENTS_STRUCTURE)),
    le,
  ],
  demanderRenouvellement: [
    ouiNon('rienNAChange', 'Rien n’a changé'),
    texte(4000)('changements', 'Ce qui a changé', { facultatif: true }),
    le,
  ],
  renouvelerLabel: [terme, le],
  refuserRenouvellement: [motif, le],
} satisfies Record<string, Saisie[]>;
