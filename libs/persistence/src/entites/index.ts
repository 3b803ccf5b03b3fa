import { Reseau } from './reseau.js';
import { Compteur } from './compteur.js';
import { Regles } from './regles.js';
import { BrouillonRegles } from './brouillon-regles.js';
import { CleApi } from './cle-api.js';
import { Commande } from './commande.js';
import { Event } from './event.js';
import { Appel } from './appel.js';
import { Commission } from './commission.js';
import { Labellisation } from './labellisation.js';
import { Echeance } from './echeance.js';
import { Tache } from './tache.js';
import { FicheAnnuaire } from './fiche-annuaire.js';
import { Document } from './document.js';
import { Personne } from './personne.js';
import { Structure } from './structure.js';
import { Courrier } from './courrier.js';
import { Envoi } from './envoi.js';
import { Lien } from './lien.js';
import { Deploiement } from './deploiement.js';
import { Cadence } from './cadence.js';

/** One per table: what the migrations are compared with. */
export const ENTITES = [
  Reseau,
  Compteur,
  Regles,
  BrouillonRegles,
  CleApi,
  Commande,
  Event,
  Labellisation,
  Appel,
  Commission,
  Echeance,
  Tache,
  FicheAnnuaire,
  Document,
  Personne,
  Structure,
  Courrier,
  Envoi,
  Lien,
  Deploiement,
  Cadence,
];
