'use client';
import { useState } from 'react';
import { ClaimAll } from './ClaimAll.tsx';
import { RowList } from './RowList.tsx';
import type { RunContext } from './runContext.ts';

/** New schools of boards that have schools in the region: probably of the region as well, which somebody says. */
export function ProposedRows({ context, title }: { context: RunContext; title: string }) {
	const [round, setRound] = useState(0);
	const again = () => {
		setRound(round + 1);
		document.getElementById('import-next')?.focus();
	};
	return (
		<>
			<ClaimAll context={context} count={context.run.counts.proposed} of={{ isProposed: true }} onDone={again} />
			<RowList key={round} context={context} filter={{ outcome: 'proposed', hasWarnings: false }} title={title} />
		</>
	);
}
