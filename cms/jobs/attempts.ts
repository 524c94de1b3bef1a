/** A job goes on trying for a day while search or a site process is out of order: every three seconds, so that it heals by itself soon after. */
export const ATTEMPTS = { attempts: 28_800, backoff: { type: 'fixed', delay: 3000 } } as const;
