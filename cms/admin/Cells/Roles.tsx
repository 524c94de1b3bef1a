import { createLocalReq, type DefaultServerCellComponentProps } from 'payload';
import { z } from 'zod';
import { describeRoles } from '../../operations/describeRoles.ts';

const referenceSchema = z.union([z.string(), z.object({ id: z.string() })]).nullish();
const rolesSchema = z.array(z.object({ role: z.string(), provider: referenceSchema, region: referenceSchema })).catch([]);

/** In the list of users: what somebody may do, and for which organisation. */
export async function Roles({ rowData, payload }: DefaultServerCellComponentProps) {
	const roles = rolesSchema
		.parse(rowData['roles'] ?? [])
		.map(({ role, provider, region }) => ({ role, ...(provider ? { provider } : {}), ...(region ? { region } : {}) }));
	const words = await describeRoles({ req: await createLocalReq({}, payload), roles });
	return <span>{words.join(', ') || '–'}</span>;
}
