import type { SignatureRecue } from '@pdn/contracts/ecrans';
import { nomComplet } from '../../composants/nom.js';
import { momentLong } from '@pdn/contracts/dates';
import { majuscule, nomsDeCesTextes } from '../../libelles/index.js';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { Suite, type EtapeDeLaSuite } from '../suite.js';
import { Verdict } from '../verdict.js';
import { VotreRecu } from '../votre-recu.js';
import { nomDuSignataire } from './avancement.js';
import { OBJETS } from './objet.js';

export function PageSignatureRecue(props: SignatureRecue) {
  const { cadre, signataire, signe, structure, charte, engagements } = props;
  const titre = `Vous avez signé ${OBJETS[signataire]}`;
  return (
    <CadreDeLien lien={props} titre={titre}>
      <Verdict titre={titre}>
        Le {momentLong(signe.le, cadre.zone)}
        {signataire === 'employeur' ? `, au nom de la structure ${structure.nom}` : ''}. Il n’y a plus rien à
        faire.
      </Verdict>
      <VotreRecu recu={props} lignes={[['Textes', nomsDeCesTextes(charte, engagements)]]} />
      <Suite etapes={suite(props)} />
      <UneQuestion cadre={cadre} />
    </CadreDeLien>
  );
}

function suite(recu: SignatureRecue): EtapeDeLaSuite[] {
  const { autres, signe, cadre } = recu;
  const moment = (instant: string): string => majuscule(momentLong(instant, cadre.zone));
  const signatures = [
    ...autres.map((autre) => ({ qui: majuscule(nomDuSignataire(autre)), le: autre.signeLe })),
    { qui: 'Vous', le: signe.le },
  ]
    .sort((a, b) => (a.le ?? '9').localeCompare(b.le ?? '9'))
    .map(({ qui, le }) => ({
      titre: le ? `${qui} ${qui === 'Vous' ? 'avez' : 'a'} signé` : `${qui} signe`,
      precision: le ? moment(le) : 'Son lien est parti de la même façon',
      faite: le !== null,
    }));
  return [
    ...signatures,
    profil(recu, moment),
    recu.labelAccordeLe
      ? { titre: 'Le label est accordé', precision: moment(recu.labelAccordeLe), faite: true }
      : {
          titre: 'La fiche paraît dans l’annuaire et le label est accordé',
          precision: 'Un courriel vous le dira',
          faite: false,
        },
  ];
}

function profil(
  { signataire, professionnel, profilVerifieLe }: SignatureRecue,
  moment: (instant: string) => string,
): EtapeDeLaSuite {
  if (profilVerifieLe)
    return { titre: 'Le profil est prêt', precision: moment(profilVerifieLe), faite: true };
  const qui = signataire === 'professionnel' ? 'Vous préparez' : `${nomComplet(professionnel)} prépare`;
  return {
    titre: `${qui} le profil avec la coordination`,
    precision: 'Comptez jusqu’à deux mois',
    faite: false,
  };
}
