import { nobody } from './atoms.ts';

/** Access of records that only the system touches, over no door at all. */
export const systemOnly = { read: nobody, create: nobody, update: nobody, delete: nobody };
