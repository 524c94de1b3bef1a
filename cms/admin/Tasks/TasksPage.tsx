import type { AdminViewServerProps } from 'payload';
import { assignmentsOf } from '../../access/principal.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { ROLES } from '../../domain/shared/roles.ts';
import { groupByDue } from '../../domain/task/groupByDue.ts';
import { now } from '../../env.ts';
import { TASK_SOURCES } from '../../operations/tasks/index.ts';
import { loadTasks } from '../../operations/tasks/loadTasks.ts';
import { WorkFrame } from '../view/WorkFrame.tsx';
import { QuickLinks } from './QuickLinks.tsx';
import { quickLinksFor } from './quickLinks.ts';
import { TaskGroup } from './TaskGroup.tsx';
import { greetingAt, summaryOf } from './words.ts';

/** The start page of the admin, "Mijn taken": what waits for the signed-in user, before when and why. */
export async function TasksPage({ initPageResult: { req } }: AdminViewServerProps) {
	const { user, payload } = req;
	if (user?.collection !== 'users') return null;
	const moment = now();
	const today = dayOf(moment);
	const { tasks, total, more } = await loadTasks({ req, moment });
	const groups = groupByDue(tasks, today);
	const roles = assignmentsOf(user).map(({ role }) => role);
	const late = groups.find(({ code }) => code === 'late')?.items.length ?? 0;
	return (
		<WorkFrame title={`${greetingAt(moment)}, ${user.name}`} intro={summaryOf({ total, late })}>
			<div className="tasks">
				<div className="tasks__list">
					{groups.map(({ code, label, items }) => (
						<TaskGroup key={code} code={code} label={label} tasks={items} today={today} />
					))}
					{more.length > 0 && (
						<ul className="tasks__more">
							{more.map(({ label, count, href }) => (
								<li key={label}>
									En nog {count} {href ? <a href={href}>{label}</a> : label}
								</li>
							))}
						</ul>
					)}
					{total === 0 && <p className="work__empty">{emptyWords(roles)}</p>}
				</div>
				<QuickLinks links={quickLinksFor({ roles, root: payload.config.routes.admin })} />
			</div>
		</WorkFrame>
	);
}

/** Honest about roles whose work is not in the system yet. */
function emptyWords(roles: (typeof ROLES)[number]['code'][]): string {
	if (TASK_SOURCES.some((source) => source.roles.some((role) => roles.includes(role))))
		return 'U bent helemaal bij. Zodra er iets op u wacht, staat het hier met de reden en de uiterste dag.';
	const names = ROLES.filter(({ code }) => roles.includes(code)).map(({ label }) => label.toLowerCase());
	if (names.length === 0) return 'U heeft nog geen rol. Vraag de beheerder wat u hier gaat doen.';
	return `Voor de rol ${names.join(' of ')} zijn er nog geen taken in dit systeem. Zodra er werk op u kan wachten, staat het hier.`;
}
