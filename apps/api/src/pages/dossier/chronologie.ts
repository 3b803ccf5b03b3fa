import type { EtapeAVenir, EtapePassee, Envoi } from '@pdn/contracts/ecrans';
import { peutEnvoyer } from '@pdn/domain';
import type { Chronologie, CourrierLu, EcheanceLue, EvenementLu } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { adresseDeLEcheance, COMMANDES_DES_GESTES } from '../echeance/gestes.js';
import { nomDe, type QuiJoueQuoi } from './personnes.js';
import { textesJoints } from './textes-joints.js';

export function etapePassee(lu: EvenementLu, documents: Chronologie['documents']): EtapePassee {
  const { version, evenement, survenuLe, acteur, seance } = lu;
  const { kind, through: canal, nom, auNomDe } = acteur;
  return {
    ...{ version, evenement, survenuLe },
    acteur: { kind, canal, nom, ...(auNomDe && { auNomDe }) },
    ...(seance && { seance }),
    textes: textesJoints(lu, documents),
  };
}

export const etapeAVenir =
  (dossier: string, role: RoleDeCle) =>
  ({ condition, actes, ...echeance }: EcheanceLue): EtapeAVenir => ({
    ...echeance,
    ...(condition && { condition }),
    ...(actes.some((acte) => peutEnvoyer(COMMANDES_DES_GESTES[acte], { kind: role })) && {
      decider: adresseDeLEcheance(dossier, echeance.cle),
    }),
  });

export function envoiDe(courrier: CourrierLu, qui: QuiJoueQuoi): Envoi {
  const { id, version, gabarit, classe, destinataire, copie, etat, le, cause } = courrier;
  return {
    ...{ id, version, gabarit, classe, etat, le, cause },
    destinataire: { role: destinataire, nom: nomDe(destinataire, qui) },
    copie: copie.map((role) => ({ role, nom: nomDe(role, qui) })),
  };
}
