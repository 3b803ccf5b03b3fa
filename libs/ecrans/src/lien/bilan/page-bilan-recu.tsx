import type { BilanRecu } from '@pdn/contracts/ecrans';
import { momentLong } from '@pdn/contracts/dates';
import { majuscule } from '../../libelles/index.js';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { Suite } from '../suite.js';
import { Verdict } from '../verdict.js';
import { VotreRecu } from '../votre-recu.js';
import { Reponses } from './reponses.js';

export function PageBilanRecu(props: BilanRecu) {
  const { cadre, exercice, signe, employeur, contresigneLe, accepteLe } = props;
  const titre = `Votre bilan ${exercice} est envoyé`;
  const moment = (instant: string): string => majuscule(momentLong(instant, cadre.zone));
  return (
    <CadreDeLien lien={props} titre={titre}>
      <Verdict titre={titre}>Le {momentLong(signe.le, cadre.zone)}. Il n’y a plus rien à faire.</Verdict>
      <VotreRecu recu={props} />
      <Suite
        etapes={[
          { titre: 'Vous avez envoyé le bilan', precision: moment(signe.le), faite: true },
          {
            titre: contresigneLe
              ? 'Votre employeur l’a contresigné'
              : `${employeur ?? 'Votre employeur'} le lit et le contresigne`,
            precision: contresigneLe ? moment(contresigneLe) : 'Un lien lui a été envoyé',
            faite: contresigneLe !== null,
          },
          {
            titre: accepteLe
              ? 'La coordination l’a accepté'
              : 'La coordination l’accepte ou demande une précision',
            precision: accepteLe ? moment(accepteLe) : 'Un courriel vous le dira',
            faite: accepteLe !== null,
          },
        ]}
      />
      <section className="pile pile--serree" aria-labelledby="titre-reponses">
        <h2 id="titre-reponses">Ce que vous avez envoyé</h2>
        <Reponses reponses={props.reponses} />
      </section>
      <UneQuestion cadre={cadre} />
    </CadreDeLien>
  );
}
