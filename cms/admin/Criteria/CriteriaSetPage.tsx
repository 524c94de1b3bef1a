import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { now } from '../../env.ts';
import { loadOfficeCriteria, type OfficeCriteria } from '../../operations/quality/loadCriteriaSets.ts';
import { CaseHead } from '../Case/CaseHead.tsx';
import { Timeline } from '../Case/Timeline.tsx';
import { Rubric } from '../Rubric/Rubric.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { NextVersion } from './NextVersion.tsx';

/** One version of the criteria: what may be done with it, and the rubric as a reviewer will see it. */
export async function CriteriaSetPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const shown = await findShown(req, view.params?.['segments']);
	const isSecretary = holds(req.user, 'secretary');
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.criteriaSet}
			parent={WORK_PAGES.criteriaSets}
			title={shown ? `${shown.set.title}, versie ${shown.set.version}` : 'Criteria'}
			intro={shown?.set.summary}
			actions={shown && isSecretary ? <Actions shown={shown} /> : null}
		>
			{() => (shown ? <CriteriaScreen shown={shown} /> : <p className="work__empty">Deze criteria bestaan niet, of u mag ze niet zien.</p>)}
		</WorkView>
	);
}

function Actions({ shown: { set } }: { shown: OfficeCriteria }) {
	if (set.state !== 'draft') return <NextVersion id={set.id} />;
	return (
		<Link className="btn btn--style-secondary btn--size-medium" href={`/admin/collections/criteriaSets/${set.id}`} prefetch={false}>
			Tekst wijzigen
		</Link>
	);
}

function CriteriaScreen({ shown: { set, criteria, head, timeline } }: { shown: OfficeCriteria }) {
	return (
		<>
			<CaseHead head={head} path={`/criteriaSets/${set.id}`} />
			<p className="work__intro">Zo ziet een beoordelaar de criteria, op de plek naast het aanbod.</p>
			<Rubric criteria={criteria} />
			<Timeline steps={timeline} />
		</>
	);
}

async function findShown(req: PayloadRequest, segments: unknown): Promise<OfficeCriteria | null> {
	const id: unknown = Array.isArray(segments) ? segments.at(-1) : null;
	if (!holds(req.user, 'secretary', 'committee', 'auditor') || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) return null;
	return loadOfficeCriteria({ req, id, moment: now() });
}
