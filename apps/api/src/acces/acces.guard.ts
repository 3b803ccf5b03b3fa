import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Store } from '@pdn/persistence';
import { nonIdentifie, nonPermis } from '../problemes/probleme.js';
import { STORE } from '../store.js';
import { REGLE_D_ACCES, type RegleDAcces } from './acces.js';
import type { RequeteIdentifiee } from './appelant.js';
import { identiteDeLaCle } from './cles.js';
import { Sessions } from './sessions.js';

/** Every route has an access rule; one that was forgotten is closed to all. */
@Injectable()
export class AccesGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async canActivate(contexte: ExecutionContext): Promise<boolean> {
    const regle = this.reflector.get<RegleDAcces | undefined>(REGLE_D_ACCES, contexte.getHandler());
    if (!regle) throw nonPermis();
    if (regle.par === 'tous') return true;
    const requete = contexte.switchToHttp().getRequest<RequeteIdentifiee>();
    const identite =
      regle.par === 'cle'
        ? await identiteDeLaCle(this.store, clePortee(requete))
        : await this.sessions.identite(requete);
    if (!identite) throw nonIdentifie();
    if (!regle.roles.includes(identite.role)) throw nonPermis();
    requete.identite = identite;
    return true;
  }
}

function clePortee({ headers }: RequeteIdentifiee): string {
  return /^Bearer ([\x21-\x7e]{1,200})$/.exec(headers.authorization ?? '')?.[1] ?? '';
}
