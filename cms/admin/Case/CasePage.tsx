import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { now } from '../../env.ts';
import { loadOfficeCase, type OfficeCase } from '../../operations/quality/loadOfficeCase.ts';
import { PrintButton } from '../view/PrintButton.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseHead } from './CaseHead.tsx';
import { DecisionSection } from './DecisionSection.tsx';
import { ObjectionSection } from './ObjectionSection.tsx';
import { ReviewsSection } from './ReviewsSection.tsx';
import { SubjectSection } from './SubjectSection.tsx';
import { SubmissionSection } from './SubmissionSection.tsx';
import { Timeline } from './Timeline.tsx';
import { CaseVerbs } from './verbs/CaseVerbs.tsx';

/** A case as secretary, committee and auditor see it. What belongs to one capacity is a section of its own. */
export async function CasePage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const shown = await findShown(req, view.params?.['segments']);
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.qualityCase}
			parent={WORK_PAGES.qualityCases}
			title={shown?.found.title ?? 'Zaak'}
			intro={
				shown ? (
					<>
						{shown.provider} · kenmerk <span className="no-break">{shown.found.reference}</span>
					</>
				) : undefined
			}
			actions={shown ? <PrintButton /> : null}
		>
			{() =>
				shown ? (
					<CaseScreen shown={shown} />
				) : (
					<p className="work__empty">
						Deze zaak bestaat niet of u kunt er niet bij. Ga terug naar{' '}
						<Link href={`/admin${WORK_PAGES.qualityCases.path}`} prefetch={false}>
							alle zaken
						</Link>
						.
					</p>
				)
			}
		</WorkView>
	);
}

function CaseScreen({ shown }: { shown: OfficeCase }) {
	const path = `/qualityCases/${shown.found.id}`;
	return (
		<div className="case-page">
			<CaseHead head={shown.head} path={path} panel={<CaseVerbs path={path} seen={shown.head.revision} verbs={shown.head.verbs} choices={shown.choices} />} />
			<CaseFacts shown={shown} />
			<ObjectionSection objections={shown.objections} />
			<DecisionSection decisions={shown.decisions} />
			<ReviewsSection reviews={shown.reviews} />
			<SubjectSection subject={shown.subject} />
			<SubmissionSection rows={shown.submission} criteria={shown.criteria} />
			<Timeline steps={shown.timeline} />
		</div>
	);
}

async function findShown(req: PayloadRequest, segments: unknown): Promise<OfficeCase | null> {
	const id: unknown = Array.isArray(segments) ? segments.at(-1) : null;
	if (!req.user || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) return null;
	return loadOfficeCase({ req, id, moment: now() });
}
