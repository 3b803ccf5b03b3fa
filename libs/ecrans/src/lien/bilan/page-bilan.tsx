import { PARTIES_DU_BILAN, type Bilan } from '@pdn/contracts/ecrans';
import { nomComplet } from '../../composants/nom.js';
import { ResumeErreurs } from '../../composants/resume-erreurs.js';
import { jourSimple } from '@pdn/contracts/dates';
import { FormulaireDeLien } from '../formulaire-de-lien.js';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { EnvoiDuBilan } from './envoi.js';
import { Partie } from './partie.js';
import { SuiviDuBilan } from './suivi.js';

export function PageBilan(props: Bilan) {
  const { exercice, personne, aCorriger, valeurs = {}, erreurs = [] } = props;
  const titre = `Votre bilan ${exercice}`;
  return (
    <CadreDeLien lien={props} titre={titre} large>
      <div className="titre-page">
        <h1>{titre}</h1>
        <p className="chapeau">
          Bonjour {nomComplet(personne)}. Quelques nombres pour l’année {exercice}, puis quelques phrases sur
          ce que votre présence en ligne a changé.
        </p>
      </div>
      {aCorriger ? (
        <div className="encart encart--attention">
          <p>
            <strong>La coordination vous demande de revoir ce bilan</strong>, le {jourSimple(aCorriger.le)} :{' '}
            {aCorriger.motif}
          </p>
        </div>
      ) : null}
      <ResumeErreurs titre="Le bilan n’est pas envoyé" erreurs={erreurs} refus={props.refus} />
      <div className="colonnes colonnes--suivi">
        <SuiviDuBilan {...props} />
        <FormulaireDeLien page={props} classe="pile">
          {PARTIES_DU_BILAN.map((partie, rang) => (
            <Partie
              key={partie.cle}
              partie={partie}
              rang={`${rang + 1} sur ${PARTIES_DU_BILAN.length}`}
              valeurs={valeurs}
              erreurs={erreurs}
            />
          ))}
          <EnvoiDuBilan {...props} />
        </FormulaireDeLien>
      </div>
      <UneQuestion cadre={props.cadre} />
    </CadreDeLien>
  );
}
