import type { Noms, Signataire } from '@pdn/contracts/ecrans';
import { enumerer, majuscule } from '../enumerer.js';
import { nommer } from '../roles.js';
import { nomsDesTextes } from '../textes.js';
import type { Recits } from './recit.js';

function aSigne(signataire: Signataire, noms: Noms): string {
  const nom = majuscule(nommer(signataire, noms));
  if (signataire === 'caf')
    return noms.caf ? `${nom} a signé la convention pour la Caf` : 'La Caf a signé la convention';
  return signataire === 'employeur' && noms.employeur ? `${nom} a signé pour l’employeur` : `${nom} a signé`;
}

export const RECITS_ENGAGEMENTS: Recits<'EngagementsOuverts' | 'EngagementsSignes' | 'EngagementsCompletes'> =
  {
    EngagementsOuverts: ({ version, signataires, serie }, noms) => ({
      titre: serie > 1 ? 'Nouveaux textes ouverts à la signature' : 'Engagements ouverts à la signature',
      precision: `${nomsDesTextes(version)} · à signer par ${enumerer(signataires.map((signataire) => nommer(signataire, noms)))}`,
    }),
    EngagementsSignes: ({ signataire }, noms) => ({ titre: aSigne(signataire, noms) }),
    EngagementsCompletes: () => ({
      titre: 'Toutes les signatures sont réunies',
      precision: 'Sur les mêmes textes',
    }),
  };
