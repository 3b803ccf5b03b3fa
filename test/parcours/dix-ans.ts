import type { DossierReel, ReseauReel } from '../builders/reseau-reel.js';
import { CONTROLES } from '../builders/exigences.js';

const PROFESSIONNEL = 'aurelie@centre.example.org';
const TEXTES = { charte: 'charte-v1', engagements: 'engagements-v1' };

/** From an application to the day its employer withdraws the label, at dates that are far from today, whenever that is. */
export async function vivreDixAns({ smtp, sql }: ReseauReel, { jusqua, calme, faire, stream }: DossierReel) {
  await candidature();
  await engagements();
  await profil();

  // 2041, in time; 2042, after the reminder that comes before the due date
  await jusqua('2041-12-10T15:00');
  await bilan(2041);
  await jusqua('2042-02-20T15:00');
  await renouveler('2044-05-14');
  await jusqua('2043-01-20T15:00');
  await bilan(2042);

  // 2043, after every reminder; the renewal after its second mail
  await jusqua('2044-03-01T15:00');
  await bilan(2043);
  await jusqua('2044-04-18T15:00');
  await renouveler('2046-05-14');

  // 2044, six months of leave
  await jusqua('2044-06-01T15:00');
  await faire(
    'suspendre',
    { raison: 'conge-maternite', au: '2044-12-05' },
    { contenus: { motif: 'Un congé.' } },
  );
  await jusqua('2044-12-05T15:00');
  await faire('reprendre');
  await jusqua('2045-01-12T15:00');
  await bilan(2044);

  // 2045, sent back, then corrected; the term passes before anybody asks
  await jusqua('2045-12-15T15:00');
  await remettre(2045);
  await faire('renvoyerBilan', { exercice: 2045 }, { contenus: { motif: 'Les heures manquent.' } });
  await jusqua('2046-01-05T15:00');
  await bilan(2045);
  await jusqua('2046-06-04T15:00');
  await renouveler('2048-05-14');

  // 2046, the employer takes its time
  await jusqua('2046-12-10T15:00');
  await remettre(2046);
  await jusqua('2047-01-15T15:00');
  await contresigner(2046);

  // 2047, an address that no longer exists: reminders wait until the mail is sent again
  await calme();
  smtp.unknown.add(PROFESSIONNEL);
  await jusqua('2048-01-20T15:00');
  smtp.unknown.delete(PROFESSIONNEL);
  await renvoyerOuverture();
  await jusqua('2048-02-12T15:00');
  await bilan(2047);
  await jusqua('2048-02-18T15:00');
  await renouveler('2050-05-14');

  // 2048, another contact of the employer, while the countersignature is awaited; 2049, the last
  await jusqua('2048-12-14T15:00');
  await remettre(2048);
  await calme();
  const contact = { prenom: 'Denis', nom: 'Legrand', courriel: 'denis@centre.example.org' };
  await faire('changerContact', {}, { contact, auNomDe: 'employeur' });
  await jusqua('2048-12-15T15:00');
  await contresigner(2048);
  await jusqua('2049-12-14T15:00');
  await bilan(2049);
  await jusqua('2050-03-04T15:00');
  await faire('retirerLabel', { par: 'employeur' }, { contenus: { motif: 'Fin.' }, auNomDe: 'employeur' });
  await calme();

  async function candidature() {
    await jusqua('2040-03-05T10:00');
    await faire('declarerComplete');
    await faire('declarerEligible');
    await faire(
      'planifierEntretien',
      { date: '2040-03-20T14:00', dureeMinutes: 90 },
      { contenus: { lieu: 'Ici.' } },
    );
    await jusqua('2040-03-20T16:00');
    await faire('rendreAvisEntretien', { avis: 'favorable' });
  }

  async function engagements() {
    await faire('ouvrirEngagements', { version: TEXTES });
    await jusqua('2040-03-21T09:00');
    await signer('employeur');
    await jusqua('2040-03-26T11:00');
    await signer('professionnel');
  }

  async function profil() {
    await jusqua('2040-04-19T11:00');
    const adresse = 'https://reseau.example.org/aurelie';
    await faire('declarerProfil', { adapte: false, reseauSocial: 'facebook' }, pourElle({ adresse }));
    await faire('verifierProfil', { controles: CONTROLES });
    await jusqua('2040-04-30T11:00');
    await faire('validerFiche', {}, pourElle({ fiche: { prenom: 'Aurélie' } }));
    await faire('publierFiche');
    await faire('accorderLabel', { terme: '2042-05-14' });
  }

  async function signer(signataire: 'employeur' | 'professionnel') {
    const papier = { contenus: { preuve: 'Signé sur papier.' }, auNomDe: signataire };
    await faire('signerEngagements', { signataire, version: TEXTES }, papier);
  }

  async function remettre(exercice: number) {
    await faire('remettreBilan', { exercice }, pourElle({ contenu: { familles: 'Elles écrivent.' } }));
  }

  async function contresigner(exercice: number) {
    await faire('contresignerBilan', { exercice, accord: true }, { auNomDe: 'employeur' });
    await faire('accepterBilan', { exercice });
  }

  async function bilan(exercice: number) {
    await remettre(exercice);
    await contresigner(exercice);
  }

  async function renouveler(terme: string) {
    await faire('demanderRenouvellement', { rienNAChange: true }, { auNomDe: 'employeur' });
    await faire('renouvelerLabel', { terme });
  }

  async function renvoyerOuverture() {
    const [courrier] = await sql<{ id: string; serie: string }>(
      `SELECT id, serie FROM courrier WHERE stream = $1 AND etat = 'non-remis'`,
      [stream],
    );
    if (!courrier) throw new Error('No mail was refused.');
    const { id, serie } = courrier;
    await faire('renvoyerCourrier', {
      courrier: id,
      gabarit: 'bilan-ouvert',
      destinataire: 'professionnel',
      serie,
    });
  }
}

const pourElle = (contenus: Record<string, unknown>) => ({ contenus, auNomDe: 'professionnel' as const });
