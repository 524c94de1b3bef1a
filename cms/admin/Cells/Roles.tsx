import type { DefaultServerCellComponentProps } from 'payload';
import { z } from 'zod';
import { ROLES } from '../../domain/shared/roles.ts';

const organisationSchema = z.object({ name: z.string() }).nullable().catch(null);
const rolesSchema = z.array(z.object({ role: z.string(), provider: organisationSchema, region: organisationSchema })).catch([]);

/** In the list of users: what somebody may do, and for whom. */
export function Roles({ rowData }: DefaultServerCellComponentProps) {
	const roles = rolesSchema.parse(rowData['roles'] ?? []);
	if (roles.length === 0) return <span>–</span>;
	return (
		<span>
			{roles
				.map(({ role, provider, region }) =>
					[ROLES.find(({ code }) => code === role)?.label ?? role, provider?.name ?? region?.name].filter(Boolean).join(' – '),
				)
				.join(', ')}
		</span>
	);
}
