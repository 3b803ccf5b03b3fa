import type { AppelEventOf } from '../events.js';

type Forme2 = AppelEventOf<'AppelOuvert'>['data'];
type Forme1 = Omit<Forme2, 'rappelsAvant'> & Partial<Pick<Forme2, 'rappelsAvant'>>;

/** A call that named no reminders had these. They were a default of the code, which may change; this call may not. */
export const avecSesRappels = (data: Forme1): Forme2 => ({ rappelsAvant: [10, 3], ...data });
