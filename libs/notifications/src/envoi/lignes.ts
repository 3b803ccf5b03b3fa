import type SMTPConnection from 'nodemailer/lib/smtp-connection';

/** Shorter than any server waits for the next message, and than anybody waits for us to stop. */
const OISIVE_MS = 1_000;
/** Servers count what one connection brings them. */
const MESSAGES = 50;

/**
 * Connections to one server that have just brought a message, and may bring another: most of what a mail takes is the
 * greeting, the handshake and the sign-in. One that nobody takes up again is closed.
 */
export function ouvrirLignes() {
  const libres = new Map<SMTPConnection, NodeJS.Timeout>();
  const messages = new WeakMap<SMTPConnection, number>();

  const oublier = (connexion: SMTPConnection): void => {
    clearTimeout(libres.get(connexion));
    libres.delete(connexion);
  };

  return {
    /** The one that was used last: those that are not needed any more end. */
    reprendre(): SMTPConnection | null {
      const connexion = [...libres.keys()].at(-1) ?? null;
      if (connexion) oublier(connexion);
      return connexion;
    },
    /** It has brought a message, whole. */
    garder(connexion: SMTPConnection): void {
      const nombre = (messages.get(connexion) ?? 0) + 1;
      if (nombre >= MESSAGES) return connexion.close();
      messages.set(connexion, nombre);
      if (nombre === 1) connexion.once('end', () => oublier(connexion)).on('error', () => oublier(connexion));
      libres.set(
        connexion,
        setTimeout(() => {
          oublier(connexion);
          connexion.close();
        }, OISIVE_MS),
      );
    },
  };
}

export type Lignes = ReturnType<typeof ouvrirLignes>;
