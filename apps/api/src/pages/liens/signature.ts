import type { AutreSignature, Signature } from '@pdn/contracts/ecrans';
import { texteASigner, type TexteASigner } from '@pdn/contracts/textes';
import type { ActeDuLien } from '@pdn/domain';
import { PageSignature, PageSignatureRecue, rendrePage } from '@pdn/ecrans';
import type { EvenementLu } from '@pdn/persistence';
import { nomDe } from '../dossier/personnes.js';
import { textesOuverts } from '../dossier/signatures.js';
import type { ActeDeLien } from './acte.js';
import { actionDuLien, attenteDe, enTeteDuLien, type LienOuvert } from './lien.js';
import { coche, texteDe } from './poste.js';

type Acte = Extract<ActeDuLien, { acte: 'signature' }>;
const acteDe = ({ lien }: LienOuvert) => lien.acte as Acte;

export const signature: ActeDeLien = {
  page(ouvert, commande, reprise) {
    const { signataire } = acteDe(ouvert);
    const valeurs = reprise && {
      nom: texteDe(reprise.poste, 'nom'),
      lu: coche(reprise.poste, 'lu'),
      pouvoir: coche(reprise.poste, 'pouvoir'),
    };
    const props: Signature = {
      ...enTeteDuLien(ouvert),
      action: actionDuLien(ouvert.jeton),
      commande,
      signataire,
      ...textesDe(ouvert),
      dateLimite: dateLimite(ouvert),
      autres: autresSignatures(ouvert),
      ...(valeurs && { valeurs }),
      ...(reprise && { erreurs: reprise.erreurs }),
      ...(reprise?.refus !== undefined && { refus: reprise.refus }),
    };
    return rendrePage(PageSignature, props);
  },

  lu: textesDe,

  declarations: (ouvert) => [
    { nom: 'lu', exigence: 'Cochez cette case si vous avez lu ces textes et les acceptez.' },
    ...(acteDe(ouvert).signataire === 'professionnel'
      ? []
      : [{ nom: 'pouvoir', exigence: 'Cochez cette case si vous pouvez signer.' }]),
  ],

  lire(ouvert) {
    const { signataire, charte, engagements } = acteDe(ouvert);
    return { ok: true, type: 'signerEngagements', corps: { signataire, version: { charte, engagements } } };
  },

  fait: faitDe,
  attendu: (ouvert) => attenteDe(ouvert) !== undefined,

  recu: (ouvert, signe) =>
    rendrePage(PageSignatureRecue, {
      ...enTeteDuLien(ouvert),
      signe,
      signataire: acteDe(ouvert).signataire,
      ...textesDe(ouvert),
      autres: autresSignatures(ouvert),
      profilVerifieLe: depuis(ouvert, 'ProfilVerifie'),
      labelAccordeLe: depuis(ouvert, 'LabelAccorde'),
    }),
};

function textesDe(ouvert: LienOuvert): { charte: TexteASigner; engagements: TexteASigner } {
  const { charte, engagements } = acteDe(ouvert);
  return { charte: texteOuVersion(charte), engagements: texteOuVersion(engagements) };
}

/** A version that a reseau keeps elsewhere: named, not shown. */
const texteOuVersion = (version: string): TexteASigner =>
  texteASigner(version) ?? {
    ...{ version, titre: version, origine: 'texte remis par la coordination' },
    chapeau: 'La coordination vous a remis ce texte. Relisez-le avant de signer.',
    ...{ parties: [], fin: '' },
  };

/** The day of the last mail's request, as long as it is ahead: then somebody calls. */
const dateLimite = (ouvert: LienOuvert): string | null =>
  ouvert.dossier.echeances.find(
    ({ cle, action, retenue }) =>
      retenue !== 'en-pause' &&
      action.kind === 'tache' &&
      action.tache === 'appeler-signataire' &&
      cle.endsWith(`/${acteDe(ouvert).signataire}`),
  )?.jour ?? null;

const autresSignatures = (ouvert: LienOuvert): AutreSignature[] =>
  (textesOuverts(ouvert.chronologie.evenements)?.signatures ?? [])
    .filter(({ signataire }) => signataire !== acteDe(ouvert).signataire)
    .map(({ signataire, evenement }) => ({
      signataire,
      nom: nomDe(signataire, { parties: ouvert.dossier.parties, reseau: ouvert.reseau }),
      signeLe: evenement?.survenuLe ?? null,
    }));

/** The act of this link; else the one that was entered for this signatory, on the same texts, while they are open. */
function faitDe({ lien, chronologie: { evenements } }: LienOuvert): EvenementLu | null {
  const { signataire, charte, engagements } = lien.acte as Acte;
  const parLeLien = evenements.find(
    ({ commande, evenement }) => commande === lien.commande && evenement.type === 'EngagementsSignes',
  );
  if (parLeLien) return parLeLien;
  const ouverts = textesOuverts(evenements);
  const { version } = ouverts?.ouverts ?? {};
  if (version?.charte !== charte || version.engagements !== engagements) return null;
  return ouverts?.signatures.find((signature) => signature.signataire === signataire)?.evenement ?? null;
}

/** When it was done. */
const depuis = ({ chronologie }: LienOuvert, type: 'ProfilVerifie' | 'LabelAccorde'): string | null =>
  chronologie.evenements.findLast(({ evenement }) => evenement.type === type)?.survenuLe ?? null;
