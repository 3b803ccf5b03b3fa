import { describe, expect, it } from '@jest/globals';
import { lettreDeMiseEnDemeure } from '../../index.js';
import { actes, doc, envoyePar, faits, given, histoires, motif } from '../../../test/index.js';

const { ouvrirManquement, envoyerMiseEnDemeure, repondreManquement, deciderManquement } = actes;
const { manquement, misEnDemeure, repondu } = histoires;

describe('Ouvrir une procédure pour manquement', () => {
  it('prépare une lettre et ne touche à rien d’autre', () => {
    given(...histoires.actif)
      .on('2028-03-01')
      .when(ouvrirManquement())
      .mailing()
      .then(faits.manquementOuvert('2028-03-01'));
    given(...manquement).thenTaches('envoyer-mise-en-demeure');
    given(...manquement).thenVue({ etat: 'actif', attenteDe: 'coordinateur' });
  });

  it('ne change rien la seconde fois, et n’en ouvre qu’une', () => {
    given(...manquement)
      .when(ouvrirManquement())
      .thenNothing();
    given(...manquement)
      .when(ouvrirManquement(['journee-departementale']))
      .thenRefused('manquement-deja-ouvert');
    given(...histoires.publiee)
      .when(ouvrirManquement())
      .thenRefused('label-non-accorde');
  });

  it('est toujours l’acte d’une personne', () =>
    given(...histoires.actif)
      .when(envoyePar('systeme', ouvrirManquement()))
      .thenRefused('acte-non-permis'));
});

describe('Envoyer la mise en demeure', () => {
  it('date l’envoi : l’employeur a un mois pour répondre, le professionnel en copie', () => {
    given(...manquement)
      .on('2028-04-12')
      .when(envoyerMiseEnDemeure('2028-04-10'))
      .mailing('mise-en-demeure → employeur + professionnel')
      .mailingOne({
        donnees: {
          le: '2028-04-10',
          motif: motif.id,
          obligations: 'bilan-annuel',
          dateLimite: '2028-05-10',
        },
      })
      .then(faits.miseEnDemeureEnvoyee('2028-04-10', '2028-05-10'));
    given(...misEnDemeure).thenVue({ etat: 'actif', attenteDe: 'employeur' });
    given(...misEnDemeure).thenSerie('manquement-1.1', ['rappel-1', '2028-05-02'], ['decider', '2028-05-11']);
  });

  it('compte jusqu’au premier jour ouvré', () =>
    given(...manquement)
      .on('2028-04-14')
      .when(envoyerMiseEnDemeure('2028-04-14'))
      .then(faits.miseEnDemeureEnvoyee('2028-04-14', '2028-05-15')));

  it('garde à part le numéro d’une lettre recommandée', () => {
    const [envoyee] = [faits.miseEnDemeureEnvoyee('2028-04-10', '2028-05-10')];
    const { command, ...acte } = envoyerMiseEnDemeure('2028-04-10');
    given(...manquement)
      .on('2028-04-12')
      .when({
        ...acte,
        command: { ...command, data: { ...command.data, suiviPostal: doc('suivi') } } as typeof command,
      })
      .then({ ...envoyee, data: { ...envoyee.data, suiviPostal: doc('suivi') } } as typeof envoyee);
  });

  it('ne change rien la seconde fois, et refuse sans procédure', () => {
    given(...misEnDemeure)
      .when(envoyerMiseEnDemeure())
      .thenNothing();
    given(...histoires.actif)
      .when(envoyerMiseEnDemeure())
      .thenRefused('manquement-non-ouvert');
  });

  it('corrigée, fait recompter le délai et le redit', () => {
    const version = misEnDemeure.length;
    given(...misEnDemeure)
      .on('2028-04-18')
      .when(actes.corriger(version, 'le', '2028-04-17'))
      .mailing('mise-en-demeure → employeur + professionnel')
      .mailingOne({ serie: 'manquement-1.2' })
      .then(faits.saisieCorrigee(version, 'le', '2028-04-17'));
  });

  it('suspendue, a son délai décalé d’autant, et la reprise le redit', () => {
    given(...misEnDemeure, faits.suspendue('2028-04-20')).thenFuture(['suspension.1/revoir', '2028-10-20']);
    given(...misEnDemeure, faits.suspendue('2028-04-20'))
      .on('2028-05-22')
      .when(actes.reprendre('2028-05-22'))
      .mailing(
        'labellisation-reprise → employeur',
        'labellisation-reprise → professionnel',
        'mise-en-demeure → employeur + professionnel',
      )
      .mailingOne({
        donnees: {
          le: '2028-04-10',
          motif: motif.id,
          obligations: 'bilan-annuel',
          dateLimite: '2028-06-12',
        },
      })
      .then(faits.reprise('2028-05-22'));
  });
});

describe('La lettre de mise en demeure', () => {
  const lettre = (histoire: typeof manquement, on?: string, voulu?: string) => {
    const scenario = on === undefined ? given(...histoire) : given(...histoire).on(on);
    return lettreDeMiseEnDemeure(scenario.dossier!, scenario.context, voulu);
  };

  it('est d’aujourd’hui, ou du jour voulu ; le mois compte de là, jusqu’à un jour ouvré', () => {
    expect(lettre(manquement, '2028-04-10')).toEqual({
      ...{ rang: 1, obligations: ['bilan-annuel'], motif, envoyee: false },
      ...{ le: '2028-04-10', dateLimite: '2028-05-10' },
    });
    expect(lettre(manquement, '2028-04-10', '2028-04-14')).toMatchObject({
      le: '2028-04-14',
      dateLimite: '2028-05-15',
    });
  });

  it('une fois partie, garde sa date ; corrigée, dit la bonne', () => {
    expect(lettre(misEnDemeure, '2028-04-18', '2028-04-14')).toMatchObject({
      ...{ le: '2028-04-10', dateLimite: '2028-05-10', envoyee: true },
    });
    expect(lettre(repondu)).toMatchObject({ le: '2028-04-10', dateLimite: '2028-05-10' });
    const corrigee = [...misEnDemeure, faits.saisieCorrigee(misEnDemeure.length, 'le', '2028-04-17')];
    expect(lettre(corrigee)).toMatchObject({ le: '2028-04-17', dateLimite: '2028-05-17' });
  });

  it('n’existe pas sans procédure ouverte', () => {
    expect(lettre(histoires.actif)).toBeNull();
    expect(lettre([...repondu, faits.manquementLeve('2028-05-15')])).toBeNull();
    expect(lettre(histoires.deposee)).toBeNull();
  });
});

describe('Répondre à la mise en demeure', () => {
  it('attend ensuite la décision de l’instance', () => {
    given(...misEnDemeure)
      .on('2028-04-20')
      .when(repondreManquement())
      .mailing('manquement-reponse → employeur', 'manquement-reponse → professionnel')
      .then(faits.reponseRecue('2028-04-20'));
    given(...repondu).thenTaches('decider-manquement');
    given(...repondu).thenSerie('manquement-1.1');
  });

  it('tard, tant que rien n’est décidé', () =>
    given(...misEnDemeure)
      .on('2028-06-01')
      .when(repondreManquement())
      .then(faits.reponseRecue('2028-06-01')));

  it('ne change rien la seconde fois, refuse une autre réponse ou avant la lettre', () => {
    given(...repondu)
      .when(repondreManquement())
      .thenNothing();
    given(...repondu)
      .when(repondreManquement(doc('autre')))
      .thenRefused('deja-repondu');
    given(...manquement)
      .when(repondreManquement())
      .thenRefused('mise-en-demeure-non-envoyee');
  });
});

describe('Décider après une mise en demeure', () => {
  it('lève la procédure, à tout moment', () => {
    given(...repondu)
      .on('2028-05-15')
      .when(deciderManquement('levee'))
      .mailing('manquement-leve → employeur', 'manquement-leve → professionnel')
      .then(faits.manquementLeve('2028-05-15'));
    given(...manquement)
      .when(deciderManquement('levee'))
      .then(faits.manquementLeve('2028-03-01'));
    given(...repondu, faits.manquementLeve('2028-05-15')).thenVue({ etat: 'actif' });
  });

  it('peut s’en tenir à une observation : le label continue', () => {
    given(...repondu)
      .on('2028-05-15')
      .when(deciderManquement('observation'))
      .mailing('manquement-observation → employeur', 'manquement-observation → professionnel')
      .then(faits.observationAdressee('2028-05-15'));
    given(...repondu, faits.observationAdressee('2028-05-15')).thenVue({ etat: 'actif', clos: false });
  });

  it('ou exclure, avec un motif : la fiche quitte l’annuaire, chacun reçoit la décision', () => {
    given(...repondu)
      .on('2028-05-15')
      .when(deciderManquement('exclusion'))
      .mailing(
        'exclusion-prononcee → employeur',
        'exclusion-prononcee → professionnel',
        'exclusion-prononcee → coordinateur',
      )
      .mailingOne({ donnees: { motif: motif.id, le: '2028-05-15' } })
      .then(faits.exclusionPrononcee('2028-05-15'));
    given(...repondu, faits.exclusionPrononcee('2028-05-15')).thenVue({ etat: 'retiree', clos: true });
  });

  it('n’exclut personne avant sa réponse ou la fin du délai', () => {
    given(...manquement)
      .when(deciderManquement('exclusion'))
      .thenRefused('reponse-attendue');
    given(...misEnDemeure)
      .on('2028-05-10')
      .when(deciderManquement('exclusion'))
      .thenRefused('reponse-attendue');
    given(...misEnDemeure)
      .on('2028-05-11')
      .when(deciderManquement('exclusion'))
      .then(faits.exclusionPrononcee('2028-05-11'));
  });

  it('revient à l’instance qui a le mandat, jamais au temps', () => {
    given(...repondu)
      .when(envoyePar('caf', deciderManquement('exclusion')))
      .thenRefused('mandat-d-une-autre-instance', 'auNomDe');
    given(...repondu)
      .when(envoyePar('coordinateur', deciderManquement('exclusion')))
      .thenRefused('mandat-d-une-autre-instance', 'auNomDe');
    given(...misEnDemeure)
      .on('2028-05-11')
      .when(actes.declencher('manquement-1.1/decider'))
      .mailing()
      .then(faits.tacheSignalee('manquement-1.1/decider', 'decider-manquement'));
  });

  it('ne change rien la seconde fois, et une autre procédure a son rang', () => {
    given(...repondu, faits.exclusionPrononcee('2028-05-15'))
      .when(deciderManquement('exclusion'))
      .thenNothing();
    const leve = [...repondu, faits.manquementLeve('2028-05-15')];
    given(...leve)
      .when(deciderManquement('levee'))
      .thenNothing();
    given(...leve)
      .when(deciderManquement('exclusion'))
      .thenRefused('manquement-non-ouvert');
    given(...leve)
      .on('2028-09-01')
      .when(ouvrirManquement())
      .then(faits.manquementOuvert('2028-09-01', 2));
  });
});
