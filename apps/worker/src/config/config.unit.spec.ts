import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const right = {
  DATABASE_URL: 'postgresql://pdn_app@127.0.0.1:5499/parcours',
  PDN_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'http://127.0.0.1:3000',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  SMTP_EXERCICE_URL: 'smtp://127.0.0.1:1025',
};

describe('The configuration of the worker', () => {
  it('has a default for the rest', () =>
    expect(readConfig(right)).toMatchObject({
      TEMPORAL_ADDRESS: '127.0.0.1:7233',
      TEMPORAL_NAMESPACE: 'default',
      COURRIERS_PAR_SECONDE: 20,
      LOG_LEVEL: 'info',
    }));

  it('says everything that is wrong at once, and quotes no value', () => {
    const wrong = {
      PDN_SECRET: 'court',
      PUBLIC_URL: 'parcours',
      SMTP_URL: 'http://x',
      SMTP_EXERCICE_URL: 'smtp://x',
    };
    expect(() => readConfig(wrong)).toThrow(
      /^Configuration du moteur incorrecte :\n {2}DATABASE_URL : absente\n {2}PDN_SECRET : .*\n {2}PUBLIC_URL : .*\n {2}SMTP_URL : .*$/,
    );
    expect(() => readConfig(wrong)).not.toThrow(/court/);
  });

  it.each(['0', '-1', 'vite'])('refuses « %s » mails a second', (value) =>
    expect(() => readConfig({ ...right, COURRIERS_PAR_SECONDE: value })).toThrow(
      /COURRIERS_PAR_SECONDE : un nombre/,
    ),
  );
});
