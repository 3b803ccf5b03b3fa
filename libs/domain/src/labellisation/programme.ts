export const PROGRAMMES = ['jeunesse', 'parentalite'] as const;
export type Programme = (typeof PROGRAMMES)[number];
