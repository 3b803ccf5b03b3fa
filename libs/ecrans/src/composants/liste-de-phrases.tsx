/** Short sentences under each other; nothing when there is none. */
export const ListeDePhrases = ({ phrases }: { phrases: readonly string[] }) =>
  phrases.length === 0 ? null : (
    <ul className="liste">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
