import { jourLong } from '@pdn/contracts/dates';
import { de, PROGRAMMES } from '../libelles/index.js';

interface Valeurs {
  professionnel: string;
  structure: string;
  programme: keyof typeof PROGRAMMES;
  dateLimite: string;
  instance: string;
}

/**
 * What the letter says around the facts. It tells what is expected, how to answer and who decides; it threatens nobody,
 * and time alone decides nothing.
 */
export const TEXTE = {
  objet: ({ professionnel, programme }: Pick<Valeurs, 'professionnel' | 'programme'>): string =>
    `mise en demeure, labellisation ${de(professionnel)}, programme ${PROGRAMMES[programme].toLocaleLowerCase('fr')}`,
  pourquoi: ({ professionnel, structure }: Pick<Valeurs, 'professionnel' | 'structure'>): string =>
    `Votre structure, ${structure}, s’est engagée avec ${professionnel} en signant la charte des Promeneurs du Net et les engagements qui l’accompagnent. Je vous écris au sujet de :`,
  faits: 'Voici les faits tels que la coordination les connaît :',
  delai: ({ dateLimite }: Pick<Valeurs, 'dateLimite'>): string =>
    `Je vous demande de me dire, au plus tard le ${jourLong(dateLimite)}, ce qui a été fait ou ce qui est prévu.`,
  comment:
    'Vous pouvez expliquer la situation, joindre des documents, dire que ces faits ne sont pas exacts, ou demander un rendez-vous. Pour cela :',
  enAttendant:
    'Pendant ce délai, rien ne change : le label et la fiche de l’annuaire restent en place, et l’activité continue.',
  ensuite: ({ instance }: Pick<Valeurs, 'instance'>): string =>
    `Cette lettre n’est pas une décision. La suite sera décidée par des personnes, au nom de l’instance qui en a le mandat dans notre réseau (${instance}), après avoir lu votre réponse ou une fois le délai passé. La procédure peut être levée, se conclure par une observation, ou par la fin de la labellisation. La décision sera écrite et motivée, et dira comment demander qu’elle soit revue.`,
  aide: 'Si quelque chose vous empêche de répondre ou de tenir vos engagements, appelez-moi : nous chercherons une solution ensemble.',
  politesse: 'Je vous prie d’agréer l’expression de ma considération distinguée.',
};
