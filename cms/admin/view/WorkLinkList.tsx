'use client';
import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { callDoor } from './callDoor.ts';

type WorkLinkListProps = { root: string; apiRoute: string; links: { path: string; label: string }[]; madeAt: number };
const countSchema = z.object({ total: z.number().int().nonnegative() });

/** The links, in the look of Payload's own menu; the page one is on is marked. */
export function WorkLinkList({ root, apiRoute, links, madeAt }: WorkLinkListProps) {
	const pathname = usePathname();
	const taskCount = useTaskCount({ apiRoute, madeAt });
	const all = [{ path: '', label: 'Mijn taken' }, ...links].map(({ path, label }) => ({ href: `${root}${path}`, label }));
	return (
		<div className="work-links">
			{all.map(({ href, label }) => {
				const isHere = pathname === href || pathname === `${href}/`;
				return (
					<Link key={href} className="nav__link" href={href} prefetch={false} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
						{isHere ? <div className="nav__link-indicator" /> : null}
						<span className="nav__link-label">{label}</span>
						{href === root && taskCount > 0 ? <span className="work-links__count">{taskCount}</span> : null}
					</Link>
				);
			})}
		</div>
	);
}

/** How much waits for the reader, asked for after the page is there; the former number stays until the next one comes, and a late answer to an older menu doesn't replace it. */
function useTaskCount({ apiRoute, madeAt }: { apiRoute: string; madeAt: number }): number {
	const [answered, setAnswered] = useState({ madeAt: 0, total: 0 });
	useEffect(() => {
		void callDoor({ path: `${apiRoute}/users/me/tasks`, method: 'GET' }).then((answer) => {
			const read = countSchema.safeParse(answer.ok ? answer.json : null);
			if (read.success) setAnswered((former) => (former.madeAt > madeAt ? former : { madeAt, total: read.data.total }));
		});
	}, [apiRoute, madeAt]);
	return answered.total;
}
