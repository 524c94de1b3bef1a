import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { type GoLiveStep, goLiveSteps } from '../../domain/goLive/steps.ts';
import { env } from '../../env.ts';
import { loadGoLiveFacts } from '../../operations/examples/loadGoLiveFacts.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';

/** The check list from example to real content: what is done, what is left, and where it is done. */
export function GoLivePage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.goLive}
			intro="Wat er nog moet gebeuren voordat deze website met echte inhoud open kan. De stappen vinken zichzelf af: ze tellen wat er staat."
		>
			{async () => {
				const facts = await loadGoLiveFacts({ req, isProduction: env.NAPL_ENV === 'production', sendsMail: Boolean(env.SMTP_URL) });
				const steps = goLiveSteps(facts);
				const done = steps.filter(({ isDone }) => isDone).length;
				return (
					<>
						<p>
							<progress className="go-live__progress" value={done} max={steps.length} aria-label="Voortgang" /> {done} van de {steps.length} stappen gedaan
						</p>
						<ol className="go-live">
							{steps.map((step) => (
								<Step key={step.title} step={step} root={req.payload.config.routes.admin} />
							))}
						</ol>
					</>
				);
			}}
		</WorkView>
	);
}

function Step({ step: { title, how, isDone, detail, path }, root }: { step: GoLiveStep; root: string }) {
	return (
		<li className={isDone ? 'go-live__step is-done' : 'go-live__step'}>
			<span className="go-live__mark" aria-hidden="true">
				{isDone ? '✓' : ''}
			</span>
			<div>
				<h2 className="go-live__title">
					{title} <span className="go-live__state">{isDone ? 'gedaan' : 'nog te doen'}</span>
				</h2>
				<p className="go-live__how">{how}</p>
				<p className="go-live__detail">
					{detail}
					{path ? (
						<>
							{' · '}
							<Link href={`${root}${path}`} prefetch={false}>
								Bekijk
							</Link>
						</>
					) : null}
				</p>
			</div>
		</li>
	);
}
