import { Link } from '@payloadcms/ui';

/** To the next review that waits. */
export function NextLink({ href }: { href: string }) {
	return (
		<Link className="btn btn--style-secondary btn--size-medium review-next__link" href={href} prefetch={false}>
			Volgende
		</Link>
	);
}
