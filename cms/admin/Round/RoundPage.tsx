import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { z } from 'zod';
import { idOf } from '../../access/principal.ts';
import { QUALITY_CASE_STATES } from '../../domain/qualityCase/states.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { loadOfficeRound, type OfficeRound } from '../../operations/quality/loadOfficeRound.ts';
import { loadReleaseProgress } from '../../operations/quality/loadReleaseProgress.ts';
import { type BoardFilter, loadRoundBoard } from '../../operations/quality/loadRoundBoard.ts';
import { roundDates } from '../../operations/quality/roundDates.ts';
import { CaseHead } from '../Case/CaseHead.tsx';
import { Timeline } from '../Case/Timeline.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { Board } from './Board.tsx';
import { Phases } from './Phases.tsx';
import { ReleasePanel } from './ReleasePanel.tsx';
import { ReviewerTable } from './ReviewerTable.tsx';
import { RoundForms } from './RoundForms.tsx';
import './Round.css';

const querySchema = z.object({
	stand: z.enum(['all', ...QUALITY_CASE_STATES.map(({ code }) => code)]).catch('all'),
	laat: z.literal('1').optional().catch(undefined),
	pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** A round: its phases and verbs, where its cases stand, and who reviews. */
export async function RoundPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const shown = await findShown(req, view.params?.['segments']);
	const { stand, laat, pagina } = querySchema.parse({ ...view.searchParams });
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.round}
			parent={WORK_PAGES.rounds}
			title={shown?.round.title ?? 'Ronde'}
			actions={shown ? <Actions shown={shown} /> : null}
		>
			{() =>
				shown ? (
					<RoundScreen req={req} shown={shown} filter={{ state: stand, isLateOnly: laat === '1', page: pagina }} />
				) : (
					<p className="work__empty">Deze ronde bestaat niet, of u mag haar niet zien.</p>
				)
			}
		</WorkView>
	);
}

function Actions({ shown: { round, addable } }: { shown: OfficeRound }) {
	const isOwn = addable.reviewers.length + addable.committee.length > 0 || round.state === 'planned';
	return (
		<>
			<Link className="btn btn--style-secondary btn--size-medium" href={`/admin${WORK_PAGES.criteriaSets.path}/${idOf(round.criteriaSet)}`} prefetch={false}>
				Criteria lezen
			</Link>
			{isOwn && round.state === 'planned' ? (
				<Link className="btn btn--style-secondary btn--size-medium" href={`/admin/collections/rounds/${round.id}`} prefetch={false}>
					Ronde wijzigen
				</Link>
			) : null}
		</>
	);
}

/** Verbs that ask more than a reason have a form of their own. */
const OWN_FORMS = ['reschedule', 'add-people'];

async function RoundScreen({ req, shown, filter }: { req: PayloadRequest; shown: OfficeRound; filter: BoardFilter }) {
	const { round, head, timeline, reviewers, seesReviewers, committee, addable } = shown;
	const [board, release] = await Promise.all([loadRoundBoard({ req, round, reviewers, filter, today: dayOf(now()) }), loadReleaseProgress({ req, round })]);
	const path = `/rounds/${round.id}`;
	return (
		<>
			<CaseHead head={head} path={path} omit={OWN_FORMS}>
				<Phases dates={roundDates(round)} state={round.state} quorum={round.quorum} committee={committee.map(({ name }) => name)} />
				<RoundForms
					path={path}
					seen={head.revision}
					verbs={head.verbs.filter(({ verb }) => OWN_FORMS.includes(verb))}
					dates={roundDates(round)}
					addable={addable}
				/>
			</CaseHead>
			{release ? <ReleasePanel round={round.id} initial={release} /> : null}
			<Board
				board={board}
				filter={filter}
				root={`/admin${WORK_PAGES.rounds.path}/${round.id}`}
				seesReviewers={seesReviewers}
				isSecretary={head.verbs.length > 0}
			/>
			{seesReviewers ? <ReviewerTable reviewers={reviewers} /> : null}
			<Timeline steps={timeline} />
		</>
	);
}

async function findShown(req: PayloadRequest, segments: unknown): Promise<OfficeRound | null> {
	const id: unknown = Array.isArray(segments) ? segments.at(-1) : null;
	if (!req.user || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) return null;
	return loadOfficeRound({ req, id, moment: now() });
}
