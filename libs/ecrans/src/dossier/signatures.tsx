import type { Dossier } from '@pdn/contracts/ecrans';
import { momentSimple } from '@pdn/contracts/dates';
import { CANAUX, majuscule, nomsDesTextes, SIGNATAIRES } from '../libelles/index.js';

export function SignaturesDuDossier({ signatures, cadre }: Pick<Dossier, 'signatures' | 'cadre'>) {
  if (!signatures) return null;
  const { version, signataires } = signatures;
  return (
    <section className="carte" aria-labelledby="titre-signatures">
      <h2 className="carte__titre" id="titre-signatures">
        Signatures
      </h2>
      <p className="petit discret">Sur les mêmes textes pour tous : {nomsDesTextes(version)}.</p>
      <ul className="signatures">
        {signataires.map(({ signataire, nom, signeLe, canal }) => (
          <li key={signataire}>
            <strong>{nom ? `${nom}, ${SIGNATAIRES[signataire]}` : majuscule(SIGNATAIRES[signataire])}</strong>{' '}
            {signeLe ? (
              <span className="petit">
                {momentSimple(signeLe, cadre.zone)}
                {canal ? `, ${CANAUX[canal]}` : ''}
              </span>
            ) : (
              <span className="petit signatures__attendue">Attendue</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
