import { describe, expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { ENTITES } from './index.js';

/** Every column that can hold words, and whose they are. One that is not here has to be thought about before it exists. */
const COLONNES: Record<string, string[]> = {
  Appel: ['attente_de', 'etat', 'etat_stocke', 'hash', 'numero', 'programme', 'reseau', 'stream'],
  BrouillonRegles: ['contenu', 'modifie_par', 'programme', 'reseau'],
  Cadence: ['objet'],
  CleApi: ['hash', 'nom', 'reseau', 'role'],
  Commande: ['acteur', 'data', 'empreinte', 'issue', 'origine', 'reseau', 'stream', 'type'],
  Commission: [
    'attente_de',
    'date_seance',
    'etat',
    'etat_stocke',
    'hash',
    'instance',
    'numero',
    'programme',
    'reseau',
    'stream',
  ],
  Compteur: ['prefixe', 'reseau'],
  Courrier: [
    'cause',
    'classe',
    'copie',
    'destinataire',
    'donnees',
    'etat',
    'gabarit',
    'message_id',
    'reseau',
    'serie',
    'stream',
  ],
  Deploiement: ['empreinte', 'jusqua', 'objet'],
  Document: ['contenu', 'reseau', 'sel', 'sha256', 'type'],
  Echeance: ['action', 'cle', 'condition', 'libelle', 'reseau', 'serie', 'stream'],
  Envoi: ['message_id', 'reseau'],
  Event: ['acteur', 'data', 'hash', 'reseau', 'stream', 'type'],
  FicheAnnuaire: ['programme', 'reseau', 'stream'],
  Labellisation: [
    'appel',
    'attente_de',
    'categorie_metier',
    'etat',
    'etat_stocke',
    'hash',
    'numero',
    'programme',
    'reseau',
    'stream',
    'voie',
  ],
  Lien: ['acte', 'cle', 'destinataire', 'jeton', 'objet', 'personne', 'reseau', 'stream'],
  Personne: ['civilite', 'courriel', 'fonction', 'nom', 'prenom', 'qui', 'reseau', 'telephone'],
  Regles: ['contenu', 'programme', 'publiee_par', 'reseau'],
  Reseau: [
    'cle',
    'code',
    'contacts',
    'du_nom',
    'expediteur',
    'fermetures',
    'instances',
    'nom',
    'partenaires',
    'regime',
    'zone',
  ],
  Structure: ['code_insee', 'code_postal', 'commune', 'nom', 'reseau', 'siret', 'type'],
  Tache: ['appeler', 'cle', 'raison', 'reseau', 'stream', 'type'],
};

/** Number of docs/jamais.md. */
describe('20 : jamais rien de gardé sur un jeune ou un parent, dans aucune table', () => {
  const { columns } = getMetadataArgsStorage();
  const deMots = (entite: (typeof ENTITES)[number]) =>
    columns
      .filter(
        ({ target, options }) =>
          target === entite && ['text', 'jsonb', 'bytea'].includes(String(options.type)),
      )
      .map(({ propertyName, options }) => options.name ?? propertyName);

  it.each(ENTITES.map((entite) => [entite.name, entite] as const))(
    '%s n’a de mots que dans les siennes',
    (nom, entite) => expect(deMots(entite).sort()).toEqual([...(COLONNES[nom] ?? [])].sort()),
  );
});
