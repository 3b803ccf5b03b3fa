import type { Context } from '../../context.js';
import { delai } from '../../echeances/delai.js';
import { nomEngagements, serieDuSuivi } from '../../series.js';
import type { EnEngagements, Ouverte, Signature } from '../../state.js';
import type { Attente } from './attente.js';

/** Of those who were asked and have not signed. */
export const desSignatures = (dossier: Ouverte, context: Context): Attente[] =>
  dossier.etape === 'engagements'
    ? dossier.signatures.flatMap((signature) => deLaSignature(dossier, signature, context))
    : [];

function deLaSignature(dossier: EnEngagements, signature: Signature, context: Context): Attente[] {
  if (signature.statut !== 'attendue') return [];
  const { signataire, suivi } = signature;
  const { charte, engagements } = dossier.textes;
  const { calendrier, regles } = context;
  const dateLimite = delai(dossier, calendrier, suivi, regles.engagements.appeler);
  const textes = { charte, engagements };
  return [
    {
      serie: serieDuSuivi(nomEngagements(textes), suivi),
      destinataire: signataire,
      gabarits: [
        signataire === 'caf' ? 'convention-a-signer' : 'engagements-a-signer',
        'engagements-relance',
      ],
      donnees: { ...textes, dateLimite },
      lien: {
        acte: 'signature',
        signataire,
        ...textes,
        cle: `signature-${charte}.${suivi.serie}/${signataire}`,
      },
    },
  ];
}
