/** What a system under measure does of one life: 12 commands, one after the other, as one client sends them. */
export interface Systeme {
  nom: 'produit' | 'T-naive' | 'T-local';
  /** Opens a life and returns its commands, in order, each resolving when it is acknowledged. */
  vie(): Vie;
}

export interface Vie {
  workflowId: string;
  commandes: (() => Promise<unknown>)[];
}

export interface Passage {
  /** Milliseconds of each command. */
  commandes: number[];
  /** Lives per second. */
  debit: number;
  workflowIds: string[];
}

/** Lives `total` lives with `parallele` of them at a time; the mails that they caused may still be on their way. */
export async function passer(systeme: Systeme, total: number, parallele: number): Promise<Passage> {
  const durees: number[] = [];
  const workflowIds: string[] = [];
  let reste = total;
  const debut = performance.now();
  await Promise.all(Array.from({ length: parallele }, vivre));
  return { commandes: durees, debit: (total * 1000) / (performance.now() - debut), workflowIds };

  async function vivre(): Promise<void> {
    while (reste > 0) {
      reste -= 1;
      const { workflowId, commandes } = systeme.vie();
      workflowIds.push(workflowId);
      for (const commande of commandes) {
        const avant = performance.now();
        await commande();
        durees.push(performance.now() - avant);
      }
    }
  }
}
