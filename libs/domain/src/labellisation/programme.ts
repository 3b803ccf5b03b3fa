export type Programme = 'jeunesse' | 'parentalite';
