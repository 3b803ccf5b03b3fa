import { describe, expect, it } from '@jest/globals';
import { actes, doc, Vie } from '../../../test/index.js';
import { fold } from '../../index.js';

const a = actes;

/** Labelled in March 2027; each bilan on time, each renewal asked and granted. */
function dixAns(): Vie {
  const vie = new Vie()
    .le('2027-01-04', a.deposer())
    .le('2027-01-06', a.declarerEligible())
    .le('2027-01-07', a.planifier('2027-01-20T10:00'))
    .le('2027-01-20', a.rendreAvis('favorable'))
    .le('2027-02-01', a.ouvrir())
    .le('2027-02-02', a.signer('professionnel'), a.signer('employeur'))
    .le('2027-02-15', a.declarerProfil())
    .le('2027-02-18', a.verifierProfil())
    .le('2027-02-22', a.validerFiche())
    .le('2027-03-01', a.publierFiche(), a.accorder('2029-06-30'));
  for (let annee = 2028; annee <= 2037; annee += 1) {
    vie
      .le(`${annee}-01-10`, a.remettre(annee - 1, doc(`bilan-${annee}`)))
      .le(`${annee}-01-12`, a.contresigner(annee - 1))
      .le(`${annee}-01-20`, a.accepter(annee - 1));
    if (annee % 2 === 1 && annee < 2037)
      vie
        .le(`${annee}-04-10`, a.demanderRenouvellement())
        .le(`${annee}-04-20`, a.renouveler(`${annee + 2}-06-30`));
  }
  return vie.avancer('2037-12-31');
}

describe('Dix ans d’un dossier', () => {
  const vie = dixAns();
  const de = (annee: number) => vie.journal.filter((ligne) => ligne.startsWith(String(annee)));

  it('envoient chaque année les mêmes courriers, aux jours ouvrés de l’année', () => {
    expect(de(2030)).toEqual([
      '2030-01-10 bilan-a-contresigner → employeur',
      '2030-01-20 bilan-accepte → employeur',
      '2030-01-20 bilan-accepte → professionnel',
      '2030-12-02 bilan-ouvert → professionnel', // the 1st is a Sunday
    ]);
    expect(de(2031)).toEqual([
      '2031-01-10 bilan-a-contresigner → employeur',
      '2031-01-20 bilan-accepte → employeur',
      '2031-01-20 bilan-accepte → professionnel',
      '2031-03-28 renouvellement-invitation → employeur', // the 30th is a Sunday
      '2031-04-10 renouvellement-demande → employeur',
      '2031-04-10 renouvellement-demande → professionnel',
      '2031-04-20 label-renouvele → employeur',
      '2031-04-20 label-renouvele → professionnel',
      '2031-12-01 bilan-ouvert → professionnel',
    ]);
  });

  it('au terme sans demande, rappellent puis font confirmer, sans rien arrêter', () => {
    expect(de(2037).slice(3)).toEqual([
      '2037-03-30 renouvellement-invitation → employeur',
      '2037-05-29 renouvellement-relance → employeur', // the 30th is a Saturday
    ]);
    expect(vie.faits.at(-1)).toEqual({
      type: 'TacheSignalee',
      data: { cle: 'renouvellement.5/confirmer', tache: 'confirmer-terme' },
    });
    expect(vie.dossier).toMatchObject({ etape: 'actif', label: { terme: '2037-06-30' } });
  });

  it('gardent un état petit, égal à celui que les faits redonnent', () => {
    expect(JSON.stringify(vie.dossier).length).toBeLessThan(4_000);
    expect(fold(vie.faits)).toEqual(vie.dossier);
  });
});
