import type { Payload, PayloadRequest } from 'payload';
import { dayOf } from '../domain/shared/days.ts';

/** What an operation needs to read as one request: Payload, the request (its transaction and user) and the day it is. */
export type Context = { payload: Payload; req: PayloadRequest; today: string };

/** The context of a request at a moment. */
export function contextOf({ req, moment }: { req: PayloadRequest; moment: Date }): Context {
	return { payload: req.payload, req, today: dayOf(moment) };
}
