/**
 * What became of an attempt. `refuse`: this addressee or this message will never be taken, and nothing was delivered;
 * `differe`: nothing was delivered, try later; `incertain`: the whole message left and no answer came.
 * Codes hold no address.
 */
export type Issue =
  | { kind: 'remis' }
  | { kind: 'refuse'; code: string }
  | { kind: 'differe'; code: string }
  | { kind: 'incertain'; code: string };

/** What nodemailer's connection says of a failure. */
export interface EchecSmtp {
  code?: string | undefined;
  responseCode?: number | undefined;
  command?: string | undefined;
}

/**
 * A server speaks of the addressee or of the message only at RCPT and DATA: a 5xx there is for good. Elsewhere (greeting,
 * sign-in, sender) it speaks of us, which somebody will repair.
 * `parti`: the end of the message was handed to the network, so that without an answer it may have been delivered.
 */
export function issueDe(echec: EchecSmtp, parti: boolean): Issue {
  const { responseCode, command } = echec;
  if (responseCode !== undefined) {
    const code = `smtp-${responseCode}`;
    const pourDeBon =
      responseCode >= 500 && responseCode !== 503 && (command === 'RCPT TO' || command === 'DATA');
    return { kind: pourDeBon ? 'refuse' : 'differe', code };
  }
  const code = (echec.code ?? 'inconnu').toLowerCase();
  return { kind: parti ? 'incertain' : 'differe', code };
}
