import { Link } from '@payloadcms/ui';
import type { QuickLink } from './quickLinks.ts';

/** Where somebody begins who comes for something else than a task. */
export function QuickLinks({ links }: { links: QuickLink[] }) {
	return (
		<nav className="quick-links" aria-labelledby="quick-links">
			<h2 id="quick-links">Snel aan de slag</h2>
			<ul>
				{links.map(({ href, label }) => (
					<li key={href}>
						<Link href={href} prefetch={false}>
							{label}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
