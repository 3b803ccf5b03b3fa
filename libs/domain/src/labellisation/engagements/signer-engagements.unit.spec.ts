import { describe, it } from '@jest/globals';
import type { Signataire } from '../../index.js';
import {
  actes,
  auNomDe,
  AUTRES_TEXTES,
  doc,
  envoyePar,
  faits,
  given,
  histoires,
  regles50,
  TEXTES,
} from '../../../test/index.js';

const { signer } = actes;
const { engagementsCompletes, engagementsOuverts, engagementsSignes } = faits;
const signedByOne = [...histoires.ouverts, engagementsSignes('2027-02-02', 'employeur')];
const aTrois: Signataire[] = ['employeur', 'professionnel', 'caf'];
const avecLaCaf = [...histoires.favorable, engagementsOuverts('2027-02-01', { signataires: aTrois })];

describe('Signer les engagements', () => {
  it('complète les engagements à la dernière signature, et l’écrit aux signataires', () =>
    given(...signedByOne)
      .on('2027-02-03')
      .when(signer('professionnel'))
      .mailing('engagements-completes → employeur', 'engagements-completes → professionnel')
      .mailingOne({ destinataire: 'professionnel', serie: 'profil.1' })
      .then(engagementsSignes('2027-02-03', 'professionnel'), engagementsCompletes('2027-02-03')));

  it('ne change rien au second clic', () => {
    given(...signedByOne)
      .when(signer('employeur'))
      .thenNothing();
    given(...histoires.signes)
      .when(signer('employeur'))
      .thenNothing();
    given(...histoires.actif)
      .when(signer('professionnel'))
      .thenNothing();
  });

  it('refuse un texte remplacé depuis', () =>
    given(...signedByOne, engagementsOuverts('2027-02-02', { version: AUTRES_TEXTES, serie: 2 }))
      .when(signer('professionnel', TEXTES))
      .thenRefused('textes-remplaces', 'version'));

  it('redemande à celui qui avait signé l’ancien texte', () =>
    given(...signedByOne, engagementsOuverts('2027-02-03', { version: AUTRES_TEXTES, serie: 2 }))
      .when(signer('employeur', AUTRES_TEXTES))
      .then(engagementsSignes('2027-02-03', 'employeur', AUTRES_TEXTES)));

  it('envoie la convention à la Caf quand les deux autres ont signé', () => {
    given(...avecLaCaf)
      .sous(regles50)
      .on('2027-02-02')
      .when(signer('professionnel'))
      .thenMails();
    given(...avecLaCaf, engagementsSignes('2027-02-02', 'professionnel'))
      .sous(regles50)
      .on('2027-02-04')
      .when(signer('employeur'))
      .mailing('convention-a-signer → caf')
      .mailingOne({
        serie: 'engagements-2016.1',
        donnees: { ...TEXTES, dateLimite: '2027-03-08' },
        lien: { acte: 'signature', signataire: 'caf', ...TEXTES, cle: 'signature-2016.1/caf' },
      })
      .then(engagementsSignes('2027-02-04', 'employeur'));
  });

  it('la Caf, dernière à signer, complète les engagements', () =>
    given(
      ...avecLaCaf,
      engagementsSignes('2027-02-02', 'professionnel'),
      engagementsSignes('2027-02-04', 'employeur'),
    )
      .sous(regles50)
      .on('2027-02-05')
      .when(signer('caf'))
      .mailing(
        'engagements-completes → employeur',
        'engagements-completes → professionnel',
        'engagements-completes → caf',
      )
      .then(engagementsSignes('2027-02-05', 'caf'), engagementsCompletes('2027-02-05')));

  it('refuse avant l’ouverture, d’un inconnu, ou pour quelqu’un d’autre', () => {
    given(...histoires.favorable)
      .when(signer('employeur'))
      .thenRefused('engagements-non-ouverts');
    given(...histoires.ouverts)
      .when(signer('caf'))
      .thenRefused('signataire-inconnu', 'signataire');
    given(...histoires.ouverts)
      .when(envoyePar('professionnel', signer('employeur')))
      .thenRefused('acte-non-permis');
    given(...histoires.deposee, faits.candidatureRefusee('2027-01-08'))
      .when(signer('employeur'))
      .thenRefused('dossier-clos');
  });

  it('enregistre une signature sur papier, avec sa preuve', () => {
    const surPapier = auNomDe('employeur', signer('employeur'));
    given(...histoires.ouverts)
      .when(surPapier)
      .thenRefused('preuve-requise', 'preuve');
    const data = { signataire: 'employeur' as const, version: TEXTES, preuve: doc('papier') };
    given(...histoires.ouverts)
      .on('2027-02-02')
      .when({ ...surPapier, command: { type: 'signerEngagements', data } })
      .then({ type: 'EngagementsSignes', data: { ...data, le: '2027-02-02' } });
  });
});
