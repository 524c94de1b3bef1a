import type { PayloadRequest } from 'payload';
import type { Path } from '../../payload-types.ts';

export type PathRefusal = 'not-signed-in' | 'forbidden' | 'absent';

const ID = /^[0-9a-f]{24}$/;

/** The path as it was last saved, for whoever may change it. */
export async function requireOwnPath({ req, id }: { req: PayloadRequest; id: string }): Promise<{ ok: true; path: Path } | { ok: false; code: PathRefusal }> {
	if (!req.user) return { ok: false, code: 'not-signed-in' };
	if (!(await req.payload.collections.paths.config.access.update({ req, id }))) return { ok: false, code: 'forbidden' };
	if (!ID.test(id)) return { ok: false, code: 'absent' };
	const path = await req.payload.findByID({
		collection: 'paths',
		id,
		draft: true,
		depth: 0,
		disableErrors: true,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return path ? { ok: true, path } : { ok: false, code: 'absent' };
}
