import { Link } from '@payloadcms/ui';
import { type AdminViewServerProps, APIError, type PayloadRequest } from 'payload';
import { now } from '../../env.ts';
import { loadOwnCase, type OwnCase } from '../../operations/quality/own/loadOwnCase.ts';
import { CaseHead } from '../Case/CaseHead.tsx';
import { Timeline } from '../Case/Timeline.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { FactsSection } from './FactsSection.tsx';
import { KnownDecisions } from './KnownDecisions.tsx';
import { SubmittedAssessment } from './SubmittedAssessment.tsx';
import './Recognition.css';

/** One request of one's own, from the self-assessment to the decision and an objection. */
export async function OwnCasePage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const shown = await findShown(req, view.params?.['segments']);
	const { routes } = req.payload.config;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.ownCase}
			parent={WORK_PAGES.ownCases}
			title={shown?.title ?? 'Aanvraag'}
			intro={
				shown ? (
					<>
						{shown.kindLabel} · kenmerk <span className="no-break">{shown.reference}</span> ·{' '}
						<Link href={`${routes.admin}/collections/offerings/${shown.offering}`} prefetch={false}>
							naar het aanbod
						</Link>
					</>
				) : undefined
			}
		>
			{() =>
				shown ? (
					<OwnCaseScreen shown={shown} />
				) : (
					<p className="work__empty">
						Deze aanvraag bestaat niet, of is van iemand anders.{' '}
						<Link href={`${routes.admin}${WORK_PAGES.ownCases.path}`} prefetch={false}>
							Naar uw aanvragen
						</Link>
					</p>
				)
			}
		</WorkView>
	);
}

/** Verbs with a form of their own below. */
const OWN_FORMS = ['submit', 'answer-facts'];

function OwnCaseScreen({ shown }: { shown: OwnCase }) {
	const { id, head, decisions, facts, differences, isEditable, steps } = shown;
	const path = `/qualityCases/${id}`;
	return (
		<div className="own-case">
			<CaseHead head={head} path={path} omit={OWN_FORMS} />
			<SentBack shown={shown} />
			<KnownDecisions decisions={decisions} />
			{facts ? <FactsSection facts={facts} path={path} seen={head.revision} view={head.verbs.find(({ verb }) => verb === 'answer-facts') ?? null} /> : null}
			<DifferenceList differences={differences} />
			{isEditable ? <AssessmentForm shown={shown} /> : <SubmittedAssessment shown={shown} />}
			<Timeline steps={steps} />
		</div>
	);
}

/** What the secretary asked for, on top while it is the provider's turn. */
function SentBack({ shown: { head, steps } }: { shown: OwnCase }) {
	const asked = head.state === 'to-complete' ? steps.findLast(({ verb }) => verb === 'send-back')?.text : null;
	if (!asked) return null;
	return (
		<section className="own-case__asked" aria-labelledby="asked">
			<h2 id="asked">Dit vraagt het secretariaat</h2>
			<p className="own-case__text">{asked}</p>
		</section>
	);
}

async function findShown(req: PayloadRequest, segments: unknown): Promise<OwnCase | null> {
	const id: unknown = Array.isArray(segments) ? segments.at(-1) : null;
	if (!req.user || typeof id !== 'string') return null;
	try {
		return await loadOwnCase({ req, id, moment: now() });
	} catch (error) {
		if (error instanceof APIError && (error.status === 403 || error.status === 404)) return null;
		throw error;
	}
}
