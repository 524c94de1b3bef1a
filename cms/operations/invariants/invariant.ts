import type { Payload } from 'payload';

/** A record of which something doesn't hold. `case` and `provider` stand there for the wall: whoever has an interest doesn't see it. */
export type Violation = { kind: string; itemId: string; case: string | null; provider: string | null; problem: string };

/** Something that must hold of every database at rest; yields what doesn't. */
export type Invariant = {
	code: string;
	/** What holds, in a plain Dutch sentence. */
	title: string;
	find: (context: { payload: Payload; moment: Date }) => AsyncIterable<Violation>;
};
