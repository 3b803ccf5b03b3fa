import type { CourrierAttendu } from './courrier-attendu.js';
import { LAB_50_01 } from './courriers/lab-50-01.js';
import { LAB_50_02 } from './courriers/lab-50-02.js';
import { LAB_50_03 } from './courriers/lab-50-03.js';
import { LAB_50_04 } from './courriers/lab-50-04.js';
import { LAB_50_05 } from './courriers/lab-50-05.js';
import { LAB_50_06 } from './courriers/lab-50-06.js';
import { LAB_50_07 } from './courriers/lab-50-07.js';
import { LAB_50_08 } from './courriers/lab-50-08.js';
import { LAB_50_09 } from './courriers/lab-50-09.js';
import { LAB_50_10 } from './courriers/lab-50-10.js';
import { LAB_50_11 } from './courriers/lab-50-11.js';
import { LAB_50_12 } from './courriers/lab-50-12.js';
import { LAB_50_13 } from './courriers/lab-50-13.js';
import { LAB_50_14 } from './courriers/lab-50-14.js';
import { LAB_50_15 } from './courriers/lab-50-15.js';
import { LAB_50_16 } from './courriers/lab-50-16.js';
import { LAB_50_17 } from './courriers/lab-50-17.js';
import { LAB_50_18 } from './courriers/lab-50-18.js';

/**
 * Every mail of the Manche experiment, dossier by dossier, worked out by hand from the story and the rules of the
 * network, never from the code. People act at 14:00, reminders leave from 9:00: what was due in the morning left before
 * the act of that afternoon.
 */
export const COURRIERS_ATTENDUS: Readonly<Record<string, readonly CourrierAttendu[]>> = {
  'LAB-50-01': LAB_50_01,
  'LAB-50-02': LAB_50_02,
  'LAB-50-03': LAB_50_03,
  'LAB-50-04': LAB_50_04,
  'LAB-50-05': LAB_50_05,
  'LAB-50-06': LAB_50_06,
  'LAB-50-07': LAB_50_07,
  'LAB-50-08': LAB_50_08,
  'LAB-50-09': LAB_50_09,
  'LAB-50-10': LAB_50_10,
  'LAB-50-11': LAB_50_11,
  'LAB-50-12': LAB_50_12,
  'LAB-50-13': LAB_50_13,
  'LAB-50-14': LAB_50_14,
  'LAB-50-15': LAB_50_15,
  'LAB-50-16': LAB_50_16,
  'LAB-50-17': LAB_50_17,
  'LAB-50-18': LAB_50_18,
};
