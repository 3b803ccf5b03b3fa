import { MessageErreur } from '../composants/message-erreur.js';

interface Props {
  nom: string;
  libelle: string;
  cochee?: boolean | undefined;
  erreur?: string | undefined;
}

/** A box to tick, posted as `oui`. */
export const Attestation = ({ nom, libelle, cochee, erreur }: Props) => (
  <div className={erreur ? 'champ--erreur' : undefined}>
    {erreur ? <MessageErreur id={`${nom}-erreur`} message={erreur} /> : null}
    <div className="choix">
      <input
        type="checkbox"
        id={nom}
        name={nom}
        value="oui"
        required
        defaultChecked={cochee}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={erreur ? `${nom}-erreur` : undefined}
      />
      <label htmlFor={nom}>{libelle}</label>
    </div>
  </div>
);
