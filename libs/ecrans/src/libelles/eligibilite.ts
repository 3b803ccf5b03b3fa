import type { EligibiliteAffichee } from '@pdn/contracts/ecrans';

type Proposition = EligibiliteAffichee['proposition'];

/** To the coordination, who decides. */
export const PROPOSITIONS: Record<Proposition, { titre: string; phrase: string }> = {
  eligible: {
    titre: 'Éligible',
    phrase: 'Le métier est admis et tous les critères exigés sont remplis.',
  },
  commission: {
    titre: 'À renvoyer en commission',
    phrase:
      'Les critères exigés sont remplis, mais ce métier n’est pas de ceux que le réseau admet directement.',
  },
  'criteres-manquants': {
    titre: 'Des critères exigés manquent',
    phrase: 'Demandez ce qui manque, ou décidez avec un motif.',
  },
};

/** To whoever thinks of applying. */
export const REPONSES: Record<Proposition, { titre: string; phrase: string }> = {
  eligible: {
    titre: 'Oui, vous pouvez candidater',
    phrase: 'Ce métier est admis et ce que le réseau exige est réuni.',
  },
  commission: {
    titre: 'Oui, et votre demande ira devant la commission',
    phrase:
      'Ce métier n’est pas de ceux que le réseau admet directement : sa commission examine chaque demande.',
  },
  'criteres-manquants': {
    titre: 'Pas encore',
    phrase: 'Voici ce que le réseau exige, et que vous n’avez pas coché.',
  },
};
