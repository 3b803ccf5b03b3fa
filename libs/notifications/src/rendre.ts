import type { CourrierAEnvoyer, PersonneEcrite } from '@pdn/contracts/courrier';
import { agenda } from './agenda.js';
import { ecrireA } from './adresses.js';
import { estCourriel } from './courriel.js';
import { copier, ecrireLettre, type Lettre } from './lettre.js';
import type { Adresse, Message } from './message.js';
import { enPage } from './mise-en-page/page.js';
import { enTexteSeul } from './mise-en-page/texte.js';
import { nomComplet, uneLigne } from './personne.js';

/**
 * The mail of a courrier, and of those in copy. The same courrier always gives the same mail, byte for byte.
 * @throws {Error} when its text shows something that it lacks: a fault of the program, not of the addressee
 */
export function rendre(courrier: CourrierAEnvoyer, { publicUrl }: { publicUrl: string }): Message {
  const { destinataire, copie } = courrier;
  const lettre = ecrireLettre(courrier, publicUrl);
  const copies = copie.map((lecteur, rang) =>
    message(courrier, copier(lettre, destinataire, lecteur), lecteur, copieDe(courrier.messageId, rang + 1)),
  );
  return { ...message(courrier, lettre, destinataire, courrier.messageId), copies };
}

/** Another content, hence another Message-ID. */
const copieDe = (messageId: string, rang: number): string => messageId.replace('@', `.copie-${rang}@`);

function message(
  courrier: CourrierAEnvoyer,
  lettre: Lettre,
  pour: PersonneEcrite,
  messageId: string,
): Message {
  const { reseau } = courrier;
  return {
    courrier: courrier.id,
    exercice: reseau.exercice,
    enveloppe: { from: reseau.expediteur, to: pour.courriel },
    messageId,
    date: new Date(courrier.date),
    from: { name: uneLigne(reseau.nom), address: reseau.expediteur },
    to: boite(courrier.destinataire),
    cc: courrier.copie.filter(({ courriel }) => estCourriel(courriel)).map(boite),
    replyTo: { name: uneLigne(reseau.coordination.nom), address: reseau.coordination.courriel },
    subject: lettre.objet,
    html: enPage(lettre),
    text: enTexteSeul(lettre),
    headers: entetes(courrier, lettre.copie !== null),
    attachments: agenda(courrier, lettre),
    copies: [],
  };
}

const boite = (personne: PersonneEcrite): Adresse => ({
  name: nomComplet(personne),
  address: personne.courriel,
});

/** Ids only. `Auto-Submitted` (RFC 3834) keeps absence notices away. */
function entetes(
  { id, gabarit, classe, dossier, reseau }: CourrierAEnvoyer,
  copie: boolean,
): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Pdn-Courrier': id,
    'X-Pdn-Gabarit': gabarit,
    'X-Pdn-Dossier': dossier.numero,
    ...(reseau.exercice ? { 'X-Pdn-Exercice': reseau.cle } : {}),
    ...(copie ? { 'X-Pdn-Copie': '1' } : {}),
    ...(classe === 'rappel'
      ? {
          'List-Unsubscribe': `<${ecrireA(reseau.coordination.courriel, `${dossier.numero} : plus de rappel`)}>`,
        }
      : {}),
  };
}
