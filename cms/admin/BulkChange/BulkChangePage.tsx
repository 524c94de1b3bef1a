import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { BULK_KINDS, type BulkKind, findBulkField } from '../../domain/bulkChange/fields.ts';
import { listBulkItems } from '../../operations/bulkChange/listBulkItems.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { BulkChangeForm, type Choices } from './BulkChangeForm.tsx';
import { UndoBulkChange } from './UndoBulkChange.tsx';
import './BulkChange.css';

const LABELS: Record<BulkKind, string> = { offerings: 'Aanbod', editions: 'Uitvoeringen' };

/** "Bulkwijziging": fields of many items, tried first, done then, and put back if need be. */
export function BulkChangePage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const kinds = holds(req.user, 'provider', 'coordinator') ? BULK_KINDS : (['offerings'] as const);
	const kind = kinds.find((one) => one === view.searchParams?.['soort']) ?? 'offerings';
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.bulkChange}
			intro="Wijzig een of meer velden bij veel items tegelijk. U ziet eerst per item wat er verandert; pas daarna gebeurt het."
		>
			{async () => {
				const [items, choices, last] = await Promise.all([listBulkItems({ req, kind, filter: req.query['where'] }), loadChoices(req), loadLast(req)]);
				return (
					<>
						{last ? <UndoBulkChange {...last} /> : null}
						{kinds.length > 1 ? (
							<nav className="bulk__kinds" aria-label="Wat wilt u wijzigen">
								{kinds.map((one) => (
									<Link
										key={one}
										href={`${req.payload.config.routes.admin}${WORK_PAGES.bulkChange.path}?soort=${one}`}
										prefetch={false}
										{...(one === kind ? { 'aria-current': 'page' as const } : {})}
									>
										{LABELS[one]}
									</Link>
								))}
							</nav>
						) : null}
						{items.length > 0 ? (
							<BulkChangeForm key={kind} kind={kind} items={items} choices={choices} />
						) : (
							<p className="work__empty">Er is niets dat u zo kunt wijzigen.</p>
						)}
					</>
				);
			}}
		</WorkView>
	);
}

async function loadChoices(req: PayloadRequest): Promise<Choices> {
	const all = { depth: 0, limit: 0, pagination: false, req } as const;
	const [regions, terms] = await Promise.all([
		req.payload.find({ ...all, collection: 'regions', sort: 'name', select: { name: true } }),
		req.payload.find({ ...all, collection: 'vocabulary', sort: 'label', select: { label: true, kind: true } }),
	]);
	return {
		regions: regions.docs.map(({ id, name }) => ({ id, label: name })),
		vocabulary: terms.docs.map(({ id, label, kind }) => ({ id, label, kind })),
	};
}

/** The last change of the user that can be put back; null where there is none. */
async function loadLast(req: PayloadRequest): Promise<{ id: string; fields: string[]; count: number } | null> {
	const { docs } = await req.payload.find({
		collection: 'bulkChanges',
		where: { undoneAt: { exists: false } },
		sort: '-createdAt',
		depth: 0,
		limit: 1,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	const [last] = docs;
	return last ? { id: last.id, fields: last.fields.map((name) => findBulkField({ kind: last.kind, name })?.label ?? name), count: last.count } : null;
}
