import { describe, expect, it } from '@jest/globals';
import { actes, auNomDe, doc, faits, given, histoires } from '../../../test/index.js';
import { details, ficheVisible } from '../../index.js';

const texte = actes.TEXTE_RESSOURCE;

describe('La personne ressource', () => {
  it('est proposée par la commission, avec un motif', () =>
    given(...histoires.enCommission)
      .on('2027-01-21')
      .when(actes.decisionCommission('personne-ressource'))
      .mailing('commission-ressource → employeur', 'commission-ressource → professionnel')
      .then(faits.orienteeEnRessource('2027-01-21')));

  it('attend que la coordination en écrive le périmètre, puis l’accord de chacun', () => {
    given(...histoires.orientee).thenTaches('proposer-personne-ressource');
    given(...histoires.orientee).thenVue({ etat: 'ressource-proposee', attenteDe: 'coordinateur' });
    given(...histoires.orientee)
      .on('2027-01-25')
      .when(actes.proposerRessource())
      .mailing('ressource-a-accepter → employeur', 'ressource-a-accepter → professionnel')
      .then(faits.ressourceProposee('2027-01-25'));
    given(...histoires.proposee).thenSerie(
      'ressource.1',
      ['relance-1/employeur', '2027-01-28'],
      ['relance-1/professionnel', '2027-01-28'],
      ['relance-2/employeur', '2027-02-04'],
      ['relance-2/professionnel', '2027-02-04'],
      ['appeler/employeur', '2027-02-24'],
      ['appeler/professionnel', '2027-02-24'],
    );
  });

  it('est reconnue au second accord', () => {
    given(...histoires.proposee)
      .on('2027-01-26')
      .when(actes.accepterRessource('professionnel'))
      .then(faits.ressourceAcceptee('2027-01-26', 'professionnel'));
    given(...histoires.proposee, faits.ressourceAcceptee('2027-01-26', 'professionnel'))
      .on('2027-01-27')
      .when(actes.accepterRessource('employeur'))
      .mailing('ressource-reconnue → employeur', 'ressource-reconnue → professionnel')
      .then(faits.ressourceAcceptee('2027-01-27', 'employeur'), faits.ressourceReconnue('2027-01-27'));
  });

  it('proposée de nouveau, ne reprend pas un numéro de rappels que le changement de contact avait pris', () =>
    given(
      ...histoires.proposee,
      faits.contactChange('2027-01-26'),
      faits.ressourceAcceptee('2027-01-27', 'employeur'),
    )
      .on('2027-01-28')
      .when(actes.proposerRessource(doc('ressource-2')))
      .then(faits.ressourceProposee('2027-01-28', 3, doc('ressource-2'))));

  it('vit sans terme, sans bilan, sans fiche et sans échéance', () => {
    const reconnue = given(...histoires.reconnue).on('2035-01-04');
    reconnue.thenFuture();
    reconnue.thenTaches();
    reconnue.thenVue({ etat: 'personne-ressource', terme: null, labelAccordeLe: null, clos: false });
    expect(ficheVisible(reconnue.dossier!)).toBeNull();
    expect(details(reconnue.dossier!, reconnue.context)).not.toMatch(/labelli/i);
  });

  it('n’entre jamais dans la labellisation', () => {
    given(...histoires.reconnue)
      .when(actes.ouvrir())
      .thenRefused('pas-de-labellisation');
    given(...histoires.reconnue)
      .when(actes.accorder('2029-01-31'))
      .thenRefused('engagements-non-signes');
    given(...histoires.reconnue)
      .when(actes.suspendre())
      .thenRefused('pas-de-labellisation');
    given(...histoires.reconnue)
      .when(actes.abandonner())
      .thenRefused('personne-ressource-reconnue');
  });

  it('finit quand l’un ou l’autre le dit', () =>
    given(...histoires.reconnue)
      .on('2027-06-01')
      .when(actes.mettreFinRessource('professionnel'))
      .mailing(
        'ressource-terminee → employeur',
        'ressource-terminee → professionnel',
        'ressource-terminee → coordinateur',
      )
      .then(faits.ressourceTerminee('2027-06-01')));

  it('un autre périmètre efface l’accord déjà donné et se redemande', () => {
    const unAccord = [...histoires.proposee, faits.ressourceAcceptee('2027-01-26', 'professionnel')];
    given(...unAccord)
      .on('2027-01-27')
      .when(actes.proposerRessource(doc('ressource-2')))
      .mailing('ressource-a-accepter → employeur', 'ressource-a-accepter → professionnel')
      .then(faits.ressourceProposee('2027-01-27', 2, doc('ressource-2')));
  });

  it('un contact remplacé reçoit la demande, l’accord déjà donné reste', () =>
    given(...histoires.proposee, faits.ressourceAcceptee('2027-01-26', 'professionnel'))
      .on('2027-01-27')
      .when(actes.changerContact())
      .thenMails(
        'contact-change → employeur',
        'contact-change → professionnel',
        'ressource-a-accepter → employeur',
      ));

  it('un accord reçu autrement demande sa preuve', () =>
    given(...histoires.proposee)
      .when(auNomDe('employeur', actes.accepterRessource('employeur')))
      .thenRefused('preuve-requise', 'preuve'));

  it('ne se dit pas deux fois', () => {
    given(...histoires.orientee)
      .when(actes.decisionCommission('personne-ressource'))
      .thenNothing();
    given(...histoires.proposee)
      .when(actes.proposerRessource())
      .thenNothing();
    given(...histoires.proposee, faits.ressourceAcceptee('2027-01-26', 'employeur'))
      .when(actes.accepterRessource('employeur'))
      .thenNothing();
    given(...histoires.reconnue)
      .when(actes.accepterRessource('employeur'))
      .thenNothing();
    given(...histoires.reconnue, faits.ressourceTerminee('2027-06-01'))
      .when(actes.mettreFinRessource('professionnel'))
      .thenNothing();
  });

  it('refuse ce qui n’est pas de son heure', () => {
    given(...histoires.enCommission)
      .when(actes.proposerRessource())
      .thenRefused('pas-de-proposition');
    given(...histoires.orientee)
      .when(actes.accepterRessource('employeur'))
      .thenRefused('proposition-a-venir');
    given(...histoires.proposee)
      .when(actes.accepterRessource('employeur', `${texte}-bis`))
      .thenRefused('textes-remplaces', 'texte');
    given(...histoires.orientee)
      .when(actes.proposerRessource(doc('ressource'), []))
      .thenRefused('domaines-requis', 'domaines');
    given(...histoires.reconnue)
      .when(actes.proposerRessource())
      .thenRefused('personne-ressource-reconnue');
    given(...histoires.actif)
      .when(actes.mettreFinRessource('employeur'))
      .thenRefused('pas-personne-ressource');
  });
});
