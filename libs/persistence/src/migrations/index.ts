import { Reseaux1764000000001 } from './01-reseaux.js';
import { Journal1764000000002 } from './02-journal.js';
import { Dossiers1764000000003 } from './03-dossiers.js';
import { Contenus1764000000004 } from './04-contenus.js';
import { Courriers1764000000005 } from './05-courriers.js';
import { Droits1764000000006 } from './06-droits.js';
import { Fonctions1764000000007 } from './07-fonctions.js';
import { CommandesFaites1764000000008 } from './08-commandes-faites.js';
import { Appels1764000000009 } from './09-appels.js';
import { Commissions1764000000210 } from './10-commissions.js';
import { ReglesPubliees1764000000011 } from './11-regles-publiees.js';
import { Partenaires1764000000211 } from './11-partenaires.js';
import { Deploiements1764000000016 } from './16-deploiements.js';
import { Envois1764000000020 } from './20-envois.js';
import { Employeurs1764000000022 } from './22-employeurs.js';
import { Qui1764000000023 } from './23-qui.js';
import { RappelsInutiles1764000000024 } from './24-rappels-inutiles.js';
import { CommandeDAbord1764000000212 } from './26-commande-d-abord.js';

/** In the order in which they run, that of their numbers, for ever: a migration that ran somewhere is never changed. */
export const MIGRATIONS = [
  Reseaux1764000000001,
  Journal1764000000002,
  Dossiers1764000000003,
  Contenus1764000000004,
  Courriers1764000000005,
  Droits1764000000006,
  Fonctions1764000000007,
  CommandesFaites1764000000008,
  Appels1764000000009,
  ReglesPubliees1764000000011,
  Deploiements1764000000016,
  Envois1764000000020,
  Employeurs1764000000022,
  Qui1764000000023,
  RappelsInutiles1764000000024,
  Commissions1764000000210,
  Partenaires1764000000211,
  CommandeDAbord1764000000212,
];
