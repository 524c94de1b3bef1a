import type { DueGroup } from '../../domain/task/groupByDue.ts';
import { TASK_SOURCES } from '../../operations/tasks/index.ts';
import type { Task } from '../../operations/tasks/task.ts';
import { TaskItem } from './TaskItem.tsx';

/** Of one kind so many stand in sight; the rest unfolds. */
const IN_SIGHT = 4;

type TaskGroupProps = { code: DueGroup; label: string; tasks: Task[]; today: string };

/** The tasks that are due at about the same time. */
export function TaskGroup({ code, label, tasks, today }: TaskGroupProps) {
	const kinds = [...new Set(tasks.map(({ kind }) => kind))].map((kind) => ({ kind, all: tasks.filter((task) => task.kind === kind) }));
	const hidden = new Set(kinds.flatMap(({ all }) => all.slice(IN_SIGHT)));
	return (
		<section aria-labelledby={`tasks-${code}`} className={`tasks__group tasks__group--${code}`}>
			<h2 id={`tasks-${code}`}>
				{label} <span className="tasks__count">{tasks.length}</span>
			</h2>
			<TaskItems tasks={tasks.filter((task) => !hidden.has(task))} today={today} />
			{kinds
				.filter(({ all }) => all.length > IN_SIGHT)
				.map(({ kind, all }) => (
					<details key={kind} className="tasks__rest">
						<summary>
							Nog {all.length - IN_SIGHT} {TASK_SOURCES.find((source) => source.kind === kind)?.label}
						</summary>
						<TaskItems tasks={all.slice(IN_SIGHT)} today={today} />
					</details>
				))}
		</section>
	);
}

function TaskItems({ tasks, today }: { tasks: Task[]; today: string }) {
	return (
		<ul className="tasks__items">
			{tasks.map((task) => (
				<TaskItem key={`${task.kind} ${task.itemId}`} task={task} today={today} />
			))}
		</ul>
	);
}
