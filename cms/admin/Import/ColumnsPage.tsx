import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { type ImportableKind, loadImportableKinds } from '../../operations/import/loadImportChoices.ts';
import { PrintButton } from '../view/PrintButton.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { ColumnTable } from './ColumnTable.tsx';
import './Import.css';

/** Every column of the kinds that somebody may import: what to fill in, with an example. To read on screen or on paper. */
export function ColumnsPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const root = `${req.payload.config.routes.admin}${WORK_PAGES.importColumns.path}`;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.importColumns}
			parent={WORK_PAGES.importing}
			title="Kolommen van een importbestand"
			intro="Welke kolommen u kunt gebruiken en wat erin komt. De volgorde maakt niet uit, hoofdletters en leestekens in een kolomnaam ook niet."
			actions={<PrintButton />}
		>
			{async () => {
				const kinds = await loadImportableKinds(req);
				const chosen = kinds.find(({ kind }) => kind === view.searchParams?.['soort']) ?? kinds[0];
				if (!chosen) return <p className="work__empty">Er is niets dat u mag inlezen.</p>;
				return (
					<>
						<nav className="work-filters import-columns__kinds" aria-label="Soort">
							{kinds.map(({ kind, label }) => (
								<Link key={kind} href={`${root}?soort=${kind}`} prefetch={false} {...(kind === chosen.kind ? { 'aria-current': 'true' as const } : {})}>
									{label}
								</Link>
							))}
						</nav>
						<KindColumns kind={chosen} api={req.payload.config.routes.api} />
					</>
				);
			}}
		</WorkView>
	);
}

function KindColumns({ kind, api }: { kind: ImportableKind; api: string }) {
	return (
		<>
			<h2>{kind.label}</h2>
			<ul className="import-rules">
				<li>{kind.knownBy}</li>
				<li>Een lege cel maakt het veld leeg; een kolom die niet in uw bestand staat, laat het veld zoals het is.</li>
				<li>Meer waarden in één cel scheidt u met een puntkomma, of met een rechte streep (|) als er zinnen in staan.</li>
				{kind.hasDrafts ? <li>Wat nodig is om te publiceren mag u openlaten: de regel wordt dan een concept, met een waarschuwing.</li> : null}
			</ul>
			<p className="import-templates">
				<span>Voorbeeldbestand:</span>
				{['xlsx', 'csv', 'ndjson'].map((format) => (
					<a key={format} href={`${api}/importRuns/template?kind=${kind.kind}&format=${format}`} download>
						{format === 'xlsx' ? 'Excel' : format.toUpperCase()}
					</a>
				))}
			</p>
			<ColumnTable columns={kind.columns} />
			{kind.ignored.length > 0 ? (
				<>
					<h2>Wat we overslaan</h2>
					<p className="import-hint">Deze kolommen van DUO mogen in uw bestand staan; we gebruiken ze niet.</p>
					<p className="import-ignored">{kind.ignored.map(({ name }) => name).join(', ')}</p>
				</>
			) : null}
		</>
	);
}
