import { describe, expect, it } from '@jest/globals';
import { acteur, actes, auNomDe, given, histoires } from '../../test/index.js';
import { auNomDePossibles, DROITS, peutEnvoyer, type ActeurKind, type CommandType } from '../index.js';

const TYPES = Object.keys(DROITS) as CommandType[];
const enPersonne = (kind: ActeurKind) => TYPES.filter((type) => peutEnvoyer(type, { kind }));

/** Written by hand, row by row: what is not here is refused. */
const EN_PERSONNE: Record<ActeurKind, CommandType[]> = {
  employeur: [
    'deposerCandidature',
    'fournirPieces',
    'abandonnerCandidature',
    'confirmerListeDAttente',
    'accepterPersonneRessource',
    'mettreFinPersonneRessource',
    'signerEngagements',
    'contresignerBilan',
    'changerContact',
    'changerStructure',
    'demanderRenouvellement',
    'repondreManquement',
    'declarerDepart',
    'annoncerRetrait',
    'retirerLabel',
    'renvoyerCourrier',
  ],
  professionnel: [
    'abandonnerCandidature',
    'accepterPersonneRessource',
    'mettreFinPersonneRessource',
    'signerEngagements',
    'declarerProfil',
    'validerFiche',
    'modifierFiche',
    'remettreBilan',
    'declarerDepart',
    'annoncerRetrait',
    'retirerLabel',
    'renvoyerCourrier',
  ],
  coordinateur: [
    'demanderPieces',
    'declarerComplete',
    'declarerEligible',
    'refuserCandidature',
    'classerSansSuite',
    'renvoyerEnCommission',
    'mettreEnListeDAttente',
    'sortirDeListeDAttente',
    'proposerPersonneRessource',
    'mettreFinPersonneRessource',
    'planifierEntretien',
    'annulerEntretien',
    'constaterAbsence',
    'rendreAvisEntretien',
    'ouvrirEngagements',
    'fixerRendezVousProfil',
    'verifierProfil',
    'renvoyerFiche',
    'publierFiche',
    'accorderLabel',
    'renvoyerBilan',
    'accepterBilan',
    'cloreBilan',
    'rouvrirBilan',
    'suspendre',
    'reprendre',
    'changerContact',
    'changerStructure',
    'renouvelerLabel',
    'refuserRenouvellement',
    'ouvrirManquement',
    'envoyerMiseEnDemeure',
    'declarerDepart',
    'annoncerRetrait',
    'annulerRetrait',
    'retirerLabel',
    'cocherSortie',
    'archiverDossier',
    'adopterRegles',
    'deplacerEcheance',
    'sauterEcheance',
    'mettreEcheanceEnPause',
    'reprendreEcheance',
    'corrigerSaisie',
    'renvoyerCourrier',
  ],
  caf: [
    'refuserCandidature',
    'signerEngagements',
    'accorderLabel',
    'renouvelerLabel',
    'refuserRenouvellement',
    'deciderManquement',
    'annoncerRetrait',
    'retirerLabel',
    'renvoyerCourrier',
  ],
  administrateur: [
    'archiverDossier',
    'adopterRegles',
    'deplacerEcheance',
    'sauterEcheance',
    'mettreEcheanceEnPause',
    'reprendreEcheance',
    'corrigerSaisie',
    'renvoyerCourrier',
  ],
  systeme: ['declencherEcheance', 'constaterNonRemise'],
};

describe('Les droits', () => {
  it.each(Object.entries(EN_PERSONNE) as [ActeurKind, CommandType[]][])(
    'de %s, en personne',
    (kind, permis) => expect(enPersonne(kind)).toEqual(permis),
  );

  it('seule la coordination enregistre ce que d’autres ont fait', () => {
    for (const kind of Object.keys(EN_PERSONNE) as ActeurKind[])
      for (const type of TYPES)
        if (kind !== 'coordinateur') {
          expect(auNomDePossibles(type, kind)).toEqual([]);
          expect(peutEnvoyer(type, { kind, auNomDe: 'employeur' })).toBe(false);
        }
  });

  it('et seulement les actes qui sont les leurs', () => {
    expect(auNomDePossibles('deposerCandidature', 'coordinateur')).toEqual(['employeur', 'professionnel']);
    expect(auNomDePossibles('enregistrerDecisionCommission', 'coordinateur')).toEqual(['commission', 'caf']);
    expect(auNomDePossibles('accorderLabel', 'coordinateur')).toEqual(['caf', 'commission']);
    expect(auNomDePossibles('accepterBilan', 'coordinateur')).toEqual([]);
    expect(peutEnvoyer('accepterBilan', { kind: 'coordinateur', auNomDe: 'employeur' })).toBe(false);
  });

  it('sont vérifiés avant tout le reste, même d’un dossier qui n’existe pas', () => {
    given()
      .when({ ...actes.declarerEligible(), acteur: acteur('employeur') })
      .thenRefused('acte-non-permis');
    given().when(actes.declarerEligible()).thenRefused('dossier-inconnu');
    given(...histoires.deposee)
      .when(auNomDe('caf', actes.abandonner()))
      .thenRefused('acte-non-permis');
  });
});
