import type { CourrierAEnvoyer, EnvoiAFaire, PersonneEcrite } from '@pdn/contracts/courrier';
import { agenda } from './agenda.js';
import { ecrireA } from './adresses.js';
import { estCourriel } from './courriel.js';
import { ecrireGroupe } from './groupe.js';
import { copier, ecrireLettre, type Lettre } from './lettre.js';
import type { Adresse, Message } from './message.js';
import { enPage } from './mise-en-page/page.js';
import { enTexteSeul } from './mise-en-page/texte.js';
import { nomComplet, uneLigne } from './personne.js';
import { A_TITRE_DE_COPIE } from './phrases.js';

/**
 * The mail of a sending, and of those in copy. The same sending always gives the same mail, byte for byte.
 * @throws {Error} when its text shows something that it lacks: a fault of the program, not of the addressee
 */
export function rendre(envoi: EnvoiAFaire, { publicUrl }: { publicUrl: string }): Message {
  const { courriers, messageId } = envoi;
  const [courrier] = courriers;
  const { destinataire, lecteur } = courrier;
  if (courriers.length > 1)
    return message(envoi, ecrireGroupe(courriers, publicUrl), {
      ...{ pour: lecteur ?? destinataire, a: lecteur ?? destinataire, cc: [], messageId },
    });
  const lettre = ecrireLettre(courrier, publicUrl);
  const adresse = { a: destinataire, cc: courrier.copie };
  if (lecteur)
    return message(envoi, copier(lettre, destinataire, lecteur), { ...adresse, pour: lecteur, messageId });
  const copies = copiesJointes(courrier).map((pour, rang) =>
    message(envoi, copier(lettre, destinataire, pour), {
      ...{ ...adresse, pour, messageId: copieDe(messageId, rang + 1) },
    }),
  );
  return { ...message(envoi, lettre, { ...adresse, pour: destinataire, messageId }), copies };
}

/** The copies of a reminder are mails of their own. */
const copiesJointes = ({ classe, copie }: CourrierAEnvoyer): PersonneEcrite[] =>
  classe === 'rappel' ? [] : copie;

/** Another content, hence another Message-ID. */
const copieDe = (messageId: string, rang: number): string => messageId.replace('@', `.copie-${rang}@`);

interface Adressage {
  /** Whose mailbox it goes to, and what its headers say. */
  pour: PersonneEcrite;
  a: PersonneEcrite;
  cc: PersonneEcrite[];
  messageId: string;
}

function message(envoi: EnvoiAFaire, lettre: Lettre, { pour, a, cc, messageId }: Adressage): Message {
  const { courriers } = envoi;
  const [courrier] = courriers;
  const { reseau } = courrier;
  return {
    courrier: courrier.id,
    exercice: reseau.exercice,
    enveloppe: { from: reseau.expediteur, to: pour.courriel },
    messageId,
    date: new Date(Math.max(...courriers.map(({ date }) => Date.parse(date)))),
    from: { name: uneLigne(reseau.nom), address: reseau.expediteur },
    to: boite(a),
    cc: cc.filter(({ courriel }) => estCourriel(courriel)).map(boite),
    replyTo: { name: uneLigne(reseau.coordination.nom), address: reseau.coordination.courriel },
    subject: lettre.objet,
    html: enPage(lettre),
    text: enTexteSeul(lettre),
    headers: entetes(envoi, lettre.aQuelTitre === A_TITRE_DE_COPIE),
    attachments: courriers.length > 1 ? [] : agenda(courrier, lettre),
    copies: [],
  };
}

const boite = (personne: PersonneEcrite): Adresse => ({
  name: nomComplet(personne),
  address: personne.courriel,
});

/** Ids only, of each mail that it carries. `Auto-Submitted` (RFC 3834) keeps absence notices away. */
function entetes({ courriers }: EnvoiAFaire, copie: boolean): Record<string, string> {
  const [{ gabarit, classe, reseau }] = courriers;
  const numeros = [...new Set(courriers.map(({ dossier }) => dossier.numero))].join(', ');
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Pdn-Courrier': courriers.map(({ id }) => id).join(', '),
    'X-Pdn-Gabarit': gabarit,
    'X-Pdn-Dossier': numeros,
    ...(reseau.exercice ? { 'X-Pdn-Exercice': reseau.cle } : {}),
    ...(copie ? { 'X-Pdn-Copie': '1' } : {}),
    ...(classe === 'rappel'
      ? {
          'List-Unsubscribe': `<${ecrireA(reseau.coordination.courriel, `${numeros} : plus de rappel`)}>`,
        }
      : {}),
  };
}
