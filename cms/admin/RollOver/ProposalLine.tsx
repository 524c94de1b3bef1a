'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { placeOf } from '../../domain/edition/schoolYear.ts';
import { PlannedDays } from '../PlanEditions/PlannedDays.tsx';
import { ProposalFields } from './ProposalFields.tsx';
import type { ProposalRow } from './proposalRow.ts';

type ProposalLineProps = { row: ProposalRow; offeringPrice: string; onChange: (change: Partial<ProposalRow>) => void };

/** One proposed edition: leave it out, or change it before it is made. What is wrong with it stands with it. */
export function ProposalLine({ row, offeringPrice, onChange }: ProposalLineProps) {
	const id = useId();
	const [isOpen, setIsOpen] = useState(false);
	const { pattern, code, isOn, message, places } = row;
	return (
		<li className={isOn ? 'roll-over__proposal' : 'roll-over__proposal is-off'}>
			<label className="roll-over__tick">
				<input
					type="checkbox"
					checked={isOn}
					onChange={(event) => onChange({ isOn: event.target.checked })}
					{...(message ? { 'aria-describedby': `${id}-message` } : {})}
				/>
				<span>
					{placeOf(pattern) ?? 'Online'} <code>{code}</code>
					{/^\d+$/.test(places) ? <small>{places === '1' ? '1 plaats' : `${places} plaatsen`}</small> : null}
					<PlannedDays days={pattern.meetings.map(({ day }) => day)} />
				</span>
			</label>
			<Button
				buttonStyle="secondary"
				size="small"
				margin={false}
				aria-label={`${code} wijzigen`}
				extraButtonProps={{ 'aria-expanded': isOpen, 'aria-controls': `${id}-fields` }}
				onClick={() => setIsOpen(!isOpen)}
			>
				{isOpen ? 'Sluiten' : 'Wijzigen'}
			</Button>
			{message ? (
				<p className="roll-over__message" id={`${id}-message`} role="alert">
					{message}
				</p>
			) : null}
			{isOpen ? <ProposalFields id={`${id}-fields`} row={row} offeringPrice={offeringPrice} onChange={onChange} /> : null}
		</li>
	);
}
