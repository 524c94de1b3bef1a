'use client';
import { Button } from '@payloadcms/ui';
import { isSameValue } from '../../domain/bulkChange/change.ts';
import type { BulkField } from '../../domain/bulkChange/fields.ts';
import type { Choices, DryRow } from './BulkChangeForm.tsx';
import { valueInWords } from './valueInWords.ts';

/** What a change would do to each item, and what it can't do and why. */
export function DryRun({
	rows,
	field,
	choices,
	isSending,
	onRun,
}: {
	rows: DryRow[];
	field: BulkField;
	choices: Choices;
	isSending: boolean;
	onRun: () => void;
}) {
	const same = rows.filter(({ before, after, refusal }) => refusal === null && isSameValue(before, after)).length;
	const refused = rows.filter(({ refusal }) => refusal !== null).length;
	const good = rows.length - same - refused;
	return (
		<section aria-labelledby="dry-run">
			<h2 id="dry-run">3. Wat er gebeurt</h2>
			<p>
				{good} wijzigen, {same} blijven gelijk, {refused} kunnen niet.
			</p>
			<div className="work__scroll">
				<table className="work-table">
					<thead>
						<tr>
							<th scope="col">Item</th>
							<th scope="col">Nu</th>
							<th scope="col">Wordt</th>
							<th scope="col">Hoe</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ id, title, before, after, isLive, refusal }) => (
							<tr key={id}>
								<td>{title || 'Onbekend item'}</td>
								<td>{valueInWords({ value: before, field, choices })}</td>
								<td>{valueInWords({ value: after, field, choices })}</td>
								<td className={refusal ? 'bulk__refused' : ''}>
									{refusal ?? (isSameValue(before, after) ? 'blijft gelijk' : isLive ? 'meteen live' : 'als concept')}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<Button margin={false} disabled={isSending || good === 0} onClick={onRun}>
				{isSending ? 'Bezig …' : good === 1 ? '1 item wijzigen' : `${good} items wijzigen`}
			</Button>
		</section>
	);
}
