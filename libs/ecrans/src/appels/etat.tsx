export const EtatDAppel = ({ etat }: { etat: 'ouvert' | 'clos' }) => (
  <span className="etiquette-etat">{etat === 'ouvert' ? 'Ouvert' : 'Clos'}</span>
);
