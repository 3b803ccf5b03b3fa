import type { EtapeDuParcours } from './etapes-du-parcours.js';

const CLASSES: Record<EtapeDuParcours['situation'], string> = {
  faite: 'parcours__etape',
  ici: 'parcours__etape parcours__etape--ici',
  'a-venir': 'parcours__etape parcours__etape--a-venir',
};

export const Parcours = ({ etapes }: { etapes: EtapeDuParcours[] }) => (
  <ol className="parcours" aria-label="Étapes de la labellisation">
    {etapes.map(({ nom, quand, situation }) => (
      <li key={nom} className={CLASSES[situation]} aria-current={situation === 'ici' ? 'step' : undefined}>
        <span>
          {nom} {quand ? <span className="parcours__date">{quand}</span> : null}
        </span>
      </li>
    ))}
  </ol>
);
