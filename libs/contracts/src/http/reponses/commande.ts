import { z } from 'zod';

const evenements = z.array(z.object({ type: z.string(), version: z.int() })).meta({
  description: 'Les faits qui en résultent ; vide si c’était déjà fait.',
});

export const commandeAcceptee = z
  .object({
    version: z.int().meta({ description: 'Version du dossier, aussi dans `ETag`.' }),
    events: evenements,
  })
  .meta({
    id: 'CommandeAcceptee',
    examples: [{ version: 4, events: [{ type: 'EntretienPlanifie', version: 4 }] }],
  });

export const dossierOuvert = z.object({ id: z.uuid(), version: z.int(), events: evenements }).meta({
  id: 'DossierOuvert',
  examples: [
    {
      id: '0f6c3ab4-8a4e-5cf5-9a55-4c8f0e2d6b11',
      version: 1,
      events: [{ type: 'CandidatureDeposee', version: 1 }],
    },
  ],
});

export const probleme = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'Une phrase pour la personne.' }),
    code: z.string().meta({ description: 'Stable, pour les programmes.' }),
    champs: z.array(z.object({ champ: z.string(), message: z.string() })).optional(),
    instance: z.string(),
  })
  .meta({
    id: 'Probleme',
    description: 'RFC 9457.',
    examples: [
      {
        type: 'urn:parcours:probleme:champs-invalides',
        title: 'Champs à corriger',
        status: 422,
        detail: 'Certains champs sont à corriger.',
        code: 'champs-invalides',
        champs: [{ champ: 'data.motif', message: 'Ce champ est obligatoire.' }],
        instance: 'urn:requete:4b1c1f0e-63f5-4c2b-9a57-5d7f6d8f9d10',
      },
    ],
  });

export const avance = z
  .object({
    horloge: z.iso.datetime().meta({ description: 'L’heure de l’exercice, maintenant.' }),
    terminee: z.boolean().meta({ description: 'Faux : il reste des échéances, renvoyez la même demande.' }),
    echeances: z.array(z.object({ dossier: z.uuid(), cle: z.string(), at: z.iso.datetime() })),
  })
  .meta({
    id: 'Avance',
    examples: [
      {
        horloge: '2019-01-14T13:00:00.000Z',
        terminee: true,
        echeances: [
          {
            dossier: '0f6c3ab4-8a4e-5cf5-9a55-4c8f0e2d6b11',
            cle: 'engagements-charte-nationale-v1.1/relance-1/employeur',
            at: '2019-01-10T08:12:00.000Z',
          },
        ],
      },
    ],
  });
export type Avance = z.output<typeof avance>;
