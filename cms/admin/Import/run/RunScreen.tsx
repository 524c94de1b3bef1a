'use client';
import { useConfig } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import { importDoors } from '../importDoors.ts';
import type { ColumnShown, ImportRunShown } from '../shapes.ts';
import { DonePanel } from './DonePanel.tsx';
import { MappingPanel } from './MappingPanel.tsx';
import { ProgressPanel } from './ProgressPanel.tsx';
import { RegisterDiff } from './RegisterDiff.tsx';
import { RowBrowser } from './RowBrowser.tsx';
import type { RunContext } from './runContext.ts';
import { StartPanel } from './StartPanel.tsx';
import { StoppedPanel } from './StoppedPanel.tsx';
import { useRun } from './useRun.ts';

/** One import on the screen: what it needs now comes first, its rows below. */
export function RunScreen({ initial, columns }: { initial: ImportRunShown; columns: ColumnShown[] }) {
	const { config } = useConfig();
	const doors = useMemo(() => importDoors(config.routes.api), [config.routes.api]);
	const { run, setRun, isLost, isBusy } = useRun({ initial, doors });
	const [said, setSaid] = useState('');
	const context: RunContext = { run, doors, columns, root: config.routes.admin, onRun: setRun, say: setSaid };
	const hasRows = !isBusy && !run.areRowsErased && run.counts.total > run.counts.unchecked;
	const needsMapping = run.unknownHeaders.length > 0 || run.missingColumns.length > 0;
	const isDiff = run.options.isFullRegister && run.state === 'checked';

	return (
		<div className="import-run">
			<p className="sr-only" role="status">
				{said}
			</p>
			{isBusy ? <ProgressPanel context={context} isLost={isLost} /> : null}
			{run.state === 'checked' && needsMapping ? <MappingPanel context={context} isOpen /> : null}
			{run.state === 'checked' ? <StartPanel context={context} /> : null}
			{run.state === 'checked' && !needsMapping ? <MappingPanel context={context} isOpen={false} /> : null}
			{run.state === 'done' ? <DonePanel context={context} /> : null}
			{run.state === 'cancelled' || run.state === 'failed' ? <StoppedPanel context={context} /> : null}
			{run.areRowsErased ? (
				<p className="work__empty">De regels van deze import zijn dertig dagen na de laatste wijziging gewist. Wat is ingelezen, staat er nog.</p>
			) : null}
			{hasRows && isDiff ? <RegisterDiff context={context} /> : null}
			{hasRows && !isDiff ? <RowBrowser key={run.state} context={context} /> : null}
		</div>
	);
}
