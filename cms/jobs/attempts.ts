/** A job goes on until it succeeds, while search or a site process is out of order: every three seconds, so that it heals by itself soon after. */
export const ATTEMPTS = { attempts: 1_000_000, backoff: { type: 'fixed', delay: 3000 } } as const;
