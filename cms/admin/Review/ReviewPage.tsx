import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { now } from '../../env.ts';
import { loadReviewScreen, type ReviewScreenData } from '../../operations/quality/loadReviewScreen.ts';
import { CaseHead } from '../Case/CaseHead.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { DeliveredReview } from './DeliveredReview.tsx';
import { Differences } from './Differences.tsx';
import { InvitedReview } from './InvitedReview.tsx';
import { NextLink } from './NextLink.tsx';
import { ScoreForm } from './ScoreForm.tsx';
import { SubjectPanel } from './SubjectPanel.tsx';
import { SubjectText } from './SubjectText.tsx';
import './Review.css';

/** One review, for the reviewer who was asked. */
export async function ReviewPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const shown = await findShown(req, view.params?.['segments']);
	const root = `${req.payload.config.routes.admin}${WORK_PAGES.reviews.path}`;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.review}
			parent={WORK_PAGES.reviews}
			title={shown?.title ?? 'Beoordeling'}
			intro={shown ? `Aanbieder: ${shown.provider}` : undefined}
			actions={shown?.nextId ? <NextLink href={`${root}/${shown.nextId}`} /> : undefined}
		>
			{() => (shown ? <Screen shown={shown} user={req.user?.id ?? ''} /> : <Absent root={root} />)}
		</WorkView>
	);
}

function Screen({ shown, user }: { shown: ReviewScreenData; user: string }) {
	const path = `/reviews/${shown.id}`;
	if (shown.kind === 'invited') return <InvitedReview shown={shown} path={path} />;
	return (
		<>
			<CaseHead head={{ ...shown.head, verbs: [] }} path={path} />
			<Differences differences={shown.differences} />
			<div className="review">
				<SubjectPanel>
					<SubjectText subject={shown.subject} />
				</SubjectPanel>
				{shown.kind === 'delivered' ? <DeliveredReview shown={shown} path={path} /> : <ScoreForm key={shown.id} shown={shown} user={user} />}
			</div>
		</>
	);
}

function Absent({ root }: { root: string }) {
	return (
		<p className="work__empty">
			Deze beoordeling is er niet, of niet meer voor u. Ga terug naar{' '}
			<Link href={root} prefetch={false}>
				wat u te beoordelen heeft
			</Link>
			.
		</p>
	);
}

async function findShown(req: PayloadRequest, segments: unknown): Promise<ReviewScreenData | null> {
	const id: unknown = Array.isArray(segments) ? segments.at(-1) : null;
	return req.user && typeof id === 'string' ? loadReviewScreen({ req, id, moment: now() }) : null;
}
