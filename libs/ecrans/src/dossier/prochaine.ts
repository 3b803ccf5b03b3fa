import type { EtapeAVenir } from '@pdn/contracts/ecrans';

/** What will fire first: a landmark fires nothing, a paused step waits. */
export const prochaineEtape = (avenir: readonly EtapeAVenir[]): EtapeAVenir | undefined =>
  avenir.find((etape) => etape.action.kind !== 'repere' && !etape.enPause && !etape.retenue);
