export interface EtapeDeLaSuite {
  titre: string;
  precision?: string | undefined;
  faite: boolean;
}

/** What is done and what comes, without dates to promise: same language as the timeline. */
export const Suite = ({ etapes }: { etapes: readonly EtapeDeLaSuite[] }) => (
  <section aria-labelledby="titre-suite">
    <h2 id="titre-suite">Et maintenant ?</h2>
    <ol className="suite">
      {etapes.map(({ titre, precision, faite }) => (
        <li key={titre} className={faite ? 'suite__etape suite__etape--faite' : 'suite__etape'}>
          <strong>{titre}</strong> {precision ? <span className="ligne-2">{precision}</span> : null}
        </li>
      ))}
    </ol>
  </section>
);
