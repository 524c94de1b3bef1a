import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { z } from 'zod';
import { now } from '../../env.ts';
import { loadReviewQueue, type ReviewQueue } from '../../operations/quality/loadReviewQueue.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { QueueTable } from './QueueTable.tsx';
import './Review.css';

const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What a reviewer has to do: first answer invitations, then score; what was delivered stands below. */
export function ReviewQueuePage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView view={view} page={WORK_PAGES.reviews} intro="Aanbod dat u is gevraagd te beoordelen. Bovenaan staat wat het eerst af moet.">
			{async () => {
				const queue = await loadReviewQueue({ req, moment: now(), page: pageSchema.parse(view.searchParams?.['pagina']) });
				return <QueueScreen queue={queue} root={`${req.payload.config.routes.admin}${WORK_PAGES.reviews.path}`} />;
			}}
		</WorkView>
	);
}

function QueueScreen({ queue: { invited, toScore, later, delivered, nextId }, root }: { queue: ReviewQueue; root: string }) {
	const isIdle = invited.length + toScore.length + later.length === 0;
	return (
		<>
			{nextId ? (
				<p className="review-next">
					<Link className="btn btn--style-primary btn--size-medium review-next__link" href={`${root}/${nextId}`} prefetch={false}>
						Verder met de eerste
					</Link>
				</p>
			) : null}
			{isIdle ? <p className="work__empty">Er wacht nu niets op u. Zodra het secretariaat u uitnodigt, staat het hier en krijgt u een e-mail.</p> : null}
			<QueueTable
				root={root}
				title="Uitnodigingen"
				intro="Laat eerst weten of u een belang heeft. Tot dan ziet u alleen titel en aanbieder."
				rows={invited}
				column="Antwoord"
			/>
			<QueueTable root={root} title="Te beoordelen" rows={toScore} column="Ingevuld" />
			<QueueTable root={root} title="Aangenomen, nog niet begonnen" intro="U kunt al lezen. Scoren kan vanaf de genoemde dag." rows={later} column="Vanaf" />
			<QueueTable root={root} title="Ingeleverd" rows={delivered.rows} column="Stand" />
			{delivered.pageCount > 1 ? (
				<nav className="work-pages" aria-label="Bladeren door wat u inleverde">
					{delivered.page > 1 ? (
						<Link href={`${root}?pagina=${delivered.page - 1}`} prefetch={false}>
							Vorige
						</Link>
					) : null}
					<span>
						Bladzijde {delivered.page} van {delivered.pageCount}
					</span>
					{delivered.page < delivered.pageCount ? (
						<Link href={`${root}?pagina=${delivered.page + 1}`} prefetch={false}>
							Volgende
						</Link>
					) : null}
				</nav>
			) : null}
		</>
	);
}
