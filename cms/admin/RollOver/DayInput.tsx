'use client';
import { useState } from 'react';

/** A day as the browser lets it be typed: halfway it is none, so only whole days of this century count, and leaving it halfway brings the old one back. */
export function DayInput({ label, day, onDay, isOptional = false }: { label: string; day: string; onDay: (day: string) => void; isOptional?: boolean }) {
	const [typed, setTyped] = useState<string | null>(null);
	return (
		<label>
			{label}
			<input
				type="date"
				value={typed ?? day}
				onChange={(event) => {
					setTyped(event.target.value);
					if (/^20\d\d-\d\d-\d\d$/.test(event.target.value)) onDay(event.target.value);
				}}
				onBlur={() => {
					if (isOptional && typed === '') onDay('');
					setTyped(null);
				}}
			/>
		</label>
	);
}
