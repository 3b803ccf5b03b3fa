import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@pdn/persistence';
import type { CookieOptions, Request, Response } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { STORE } from '../store.js';
import type { Identite } from './appelant.js';
import { empreinteDeLaCle, identiteDeLaCle, identiteDeLEmpreinte } from './cles.js';

const DUREE_MS = 12 * 3600 * 1000;

/**
 * Signed in on the pages: the cookie holds the hash of the key, an end and our signature. Nothing is kept here, and a
 * revoked key ends its sessions at once.
 */
@Injectable()
export class Sessions {
  private readonly https: boolean;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(STORE) private readonly store: Store,
  ) {
    this.https = config.PUBLIC_URL.startsWith('https:');
  }

  /** Null: the key is not known, and nothing is opened. */
  async ouvrir(reponse: Response, cle: string): Promise<Identite | null> {
    const identite = await identiteDeLaCle(this.store, cle);
    if (!identite) return null;
    const contenu = `${empreinteDeLaCle(cle).toString('base64url')}.${Date.now() + DUREE_MS}`;
    reponse.cookie(this.nom, `${contenu}.${this.signer(contenu)}`, { ...this.options, maxAge: DUREE_MS });
    return identite;
  }

  fermer(reponse: Response): void {
    reponse.clearCookie(this.nom, this.options);
  }

  async identite(requete: Request): Promise<Identite | null> {
    const [empreinte, fin, signature] = (this.cookie(requete) ?? '').split('.');
    if (!empreinte || !fin || !signature) return null;
    if (!memes(signature, this.signer(`${empreinte}.${fin}`)) || Number(fin) < Date.now()) return null;
    return identiteDeLEmpreinte(this.store, Buffer.from(empreinte, 'base64url'));
  }

  /** Sent back by every form, beside the cookie: a page of another site cannot know it. */
  jeton(requete: Request): string {
    return this.signer(`jeton/${this.cookie(requete) ?? ''}`);
  }

  jetonJuste(requete: Request, jeton: unknown): boolean {
    return typeof jeton === 'string' && memes(jeton, this.jeton(requete));
  }

  private get nom(): string {
    return this.https ? '__Host-parcours' : 'parcours';
  }

  private get options(): CookieOptions {
    return { httpOnly: true, sameSite: 'strict', secure: this.https, path: '/' };
  }

  private cookie({ headers }: Request): string | undefined {
    const debut = `${this.nom}=`;
    return headers.cookie
      ?.split('; ')
      .find((paire) => paire.startsWith(debut))
      ?.slice(debut.length);
  }

  private signer(contenu: string): string {
    return createHmac('sha256', this.config.PDN_SECRET).update(`session/${contenu}`).digest('base64url');
  }
}

function memes(a: string, b: string): boolean {
  const [gauche, droite] = [Buffer.from(a), Buffer.from(b)];
  return gauche.length === droite.length && timingSafeEqual(gauche, droite);
}
