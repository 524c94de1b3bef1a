import { Link } from '@payloadcms/ui';
import { dueInWords } from '../../domain/task/dueInWords.ts';
import type { Task } from '../../operations/tasks/task.ts';
import { TaskButton } from './TaskButton.tsx';

/** One task: what, why, before when, and what can be done about it at once. */
export function TaskItem({ task: { title, why, dueDay, href, actions = [] }, today }: { task: Task; today: string }) {
	return (
		<li className="task">
			<h3 className="task__title">
				<Link href={href} prefetch={false}>
					{title}
				</Link>
			</h3>
			<p className="task__why">{why}</p>
			{dueDay && <p className="task__due">{dueInWords({ dueDay, today })}</p>}
			{actions.length > 0 && (
				<div className="task__actions">
					{actions.map((action) => (
						<TaskButton key={action.label} action={action} about={title} />
					))}
				</div>
			)}
		</li>
	);
}
