'use client';
import { changedFields, isSameValue } from '../../domain/bulkChange/change.ts';
import type { BulkField } from '../../domain/bulkChange/fields.ts';
import { SendButton } from '../view/SendButton.tsx';
import type { Choices, DryRow } from './BulkChangeForm.tsx';
import { valueInWords } from './valueInWords.ts';

type Shown = { fields: BulkField[]; choices: Choices };

/** What a change would do to each item, field by field, and what it can't do and why. */
export function DryRun({ rows, fields, choices, isSending, onRun }: Shown & { rows: DryRow[]; isSending: boolean; onRun: () => void }) {
	const refused = rows.filter(({ refusal }) => refusal !== null).length;
	const same = rows.filter((row) => row.refusal === null && changedFields(row.fields).length === 0).length;
	const good = rows.length - same - refused;
	return (
		<section aria-labelledby="dry-run">
			<h2 id="dry-run">3. Wat er gebeurt</h2>
			<p>
				{good} wijzigen, {same} blijven gelijk, {refused} kunnen niet.
			</p>
			<div className="work__scroll">
				<table className="work-table is-stacked bulk__dry-run">
					<thead>
						<tr>
							<th scope="col">Item</th>
							<th scope="col">Veld</th>
							<th scope="col">Nu</th>
							<th scope="col">Wordt</th>
						</tr>
					</thead>
					{rows.map((row) => (
						<ItemRows key={row.id} row={row} fields={fields} choices={choices} />
					))}
				</table>
			</div>
			<SendButton isSending={isSending} isOff={good === 0} onClick={onRun}>
				{good === 1 ? '1 item wijzigen' : `${good} items wijzigen`}
			</SendButton>
		</section>
	);
}

function ItemRows({ row, fields, choices }: Shown & { row: DryRow }) {
	const { title, isLive, refusal } = row;
	const isSame = changedFields(row.fields).length === 0;
	const head = (
		<th scope="rowgroup" rowSpan={Math.max(row.fields.length, 1)}>
			{title || 'Onbekend item'}
			<small className={refusal ? 'bulk__refused' : ''}>{refusal ?? (isSame ? 'blijft gelijk' : isLive ? 'meteen live' : 'als concept')}</small>
		</th>
	);
	if (row.fields.length === 0)
		return (
			<tbody>
				<tr>
					{head}
					<td colSpan={3} />
				</tr>
			</tbody>
		);
	return (
		<tbody>
			{row.fields.map(({ field: name, before, after }, index) => {
				const field = fields.find((one) => one.name === name);
				const say = (value: typeof before) => (field ? valueInWords({ value, field, choices }) : '');
				return (
					<tr key={name}>
						{index === 0 ? head : null}
						<td data-label="Veld">{field?.label ?? name}</td>
						<td data-label="Nu">{say(before)}</td>
						<td data-label="Wordt">{isSameValue(before, after) ? <span className="bulk__same">blijft gelijk</span> : say(after)}</td>
					</tr>
				);
			})}
		</tbody>
	);
}
