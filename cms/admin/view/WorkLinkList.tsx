'use client';
import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';

type WorkLinkListProps = { root: string; links: { path: string; label: string }[]; taskCount: number };

/** The links, in the look of Payload's own menu; the page one is on is marked. */
export function WorkLinkList({ root, links, taskCount }: WorkLinkListProps) {
	const pathname = usePathname();
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
