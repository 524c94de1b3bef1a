'use client';
import { useRowLabel } from '@payloadcms/ui';
import { ROLES } from '../../domain/shared/roles.ts';

/** The heading of a role among the fields of an account: which it is. */
export function RoleLabel() {
	const { data, rowNumber } = useRowLabel<{ role?: string | null; deputyFor?: unknown }>();
	const label = ROLES.find(({ code }) => code === data?.role)?.label ?? `Rol ${(rowNumber ?? 0) + 1}`;
	return <span>{data?.deputyFor ? `${label} (als vervanger)` : label}</span>;
}
