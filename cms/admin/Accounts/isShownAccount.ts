import { z } from 'zod';
import type { ShownAccount } from '../../operations/accounts/loadAccount.ts';

const shape = z.looseObject({
	id: z.string(),
	may: z.looseObject({}),
	sessions: z.array(z.unknown()),
	deputies: z.array(z.unknown()),
	colleagues: z.array(z.unknown()),
});

/** Whether an answer is what our own door says about an account; it is made and typed on the same side. */
export function isShownAccount(json: unknown): json is ShownAccount {
	return shape.safeParse(json).success;
}
