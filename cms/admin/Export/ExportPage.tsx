import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { holds } from '../../access/principal.ts';
import { KINDS } from '../../domain/import/kinds.ts';
import { loadExportableKinds } from '../../operations/import/loadExportableKinds.ts';
import { FORMATS } from '../Import/formats.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { ownedSentence } from './ownedSentence.ts';
import '../Import/Import.css';

/** Everything that somebody owns, as files that can be read in again. */
export function ExportPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const { routes } = req.payload.config;
	const seesAll = holds(req.user, 'editor', 'auditor');
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.exporting}
			intro="Haal op wat van u is, live en concept. U kunt zo’n bestand in Excel bijwerken en weer inlezen: wat u niet verandert, blijft precies zoals het is."
			actions={
				holds(req.user, 'provider', 'coordinator', 'editor') ? (
					<Link href={`${routes.admin}${WORK_PAGES.importing.path}`} prefetch={false}>
						Een bestand inlezen
					</Link>
				) : null
			}
		>
			{async () => (
				<>
					<ul className="export-kinds">
						{(await loadExportableKinds(req)).map((kind) => (
							<li key={kind} className="export-kind">
								<h2>{KINDS[kind].label}</h2>
								<p>{ownedSentence({ kind, seesAll })}</p>
								<div className="import-templates">
									{FORMATS.map(({ code, name }) => (
										<a key={code} href={`${routes.api}/${kind}/export?format=${code}`} download aria-label={`${KINDS[kind].label} als ${name}`}>
											{name}
										</a>
									))}
								</div>
							</li>
						))}
					</ul>
					<Explanation />
				</>
			)}
		</WorkView>
	);
}

function Explanation() {
	return (
		<>
			<h2>Welke vorm?</h2>
			<dl className="export-formats">
				{FORMATS.map(({ code, name, explanation }) => (
					<div key={code}>
						<dt>{name}</dt>
						<dd>{explanation}</dd>
					</div>
				))}
			</dl>
			<h2>Maar een deel nodig?</h2>
			<p className="work__intro">
				Zet in een lijst de filters en kolommen die u nodig heeft, en kies in het menu boven de lijst "Deze lijst als CSV". Dat bestand is om te lezen, niet om
				in te lezen.
			</p>
		</>
	);
}
