'use client';
import { useId, useState } from 'react';
import type { VerbView } from '../../operations/lifecycle/presentHead.ts';
import type { OwnCase } from '../../operations/quality/own/loadOwnCase.ts';
import { VerbForm } from '../Case/VerbPanel.tsx';
import { dayInWords } from '../view/dayInWords.ts';

type FactsSectionProps = { facts: NonNullable<OwnCase['facts']>; path: string; seen: number; view: VerbView | null };

/** What was found, and what the provider says of the facts in it. There is no decision yet. */
export function FactsSection({ facts: { until, findings, text, answer }, path, seen, view }: FactsSectionProps) {
	const id = useId();
	const [reply, setReply] = useState('');
	const isOpen = view !== null && view.obstacle === null;
	return (
		<section className="own-case__facts" aria-labelledby="facts">
			<h2 id="facts">Kloppen de feiten?</h2>
			<p>
				Dit is wat de beoordelaars opschreven, zonder hun namen. Er is nog niets besloten.{' '}
				{isOpen && until ? `U kunt tot en met ${dayInWords(until)} melden wat feitelijk niet klopt.` : null}
			</p>
			{text ? <p className="own-case__text">{text}</p> : null}
			<dl className="own-case__findings">
				{findings.map(({ criterion, title, reasons }) => (
					<div key={criterion}>
						<dt>{title}</dt>
						<dd className="own-case__text">{reasons || 'Geen opmerkingen.'}</dd>
					</div>
				))}
			</dl>
			{answer ? (
				<>
					<h3>Uw reactie</h3>
					<p className="own-case__text">{answer}</p>
				</>
			) : null}
			{isOpen ? (
				<VerbForm path={path} seen={seen} view={view} input={{ answer: reply }}>
					<label className="recognition__field" htmlFor={id}>
						Uw reactie
						<textarea id={id} className="work-input" rows={5} maxLength={6000} value={reply} onChange={(event) => setReply(event.target.value)} />
						<span className="recognition__hint">Klopt alles? Schrijf dan "Geen opmerkingen"; de commissie hoeft dan niet te wachten.</span>
					</label>
				</VerbForm>
			) : answer ? null : (
				<p className="recognition__hint">De termijn om te reageren is voorbij.</p>
			)}
		</section>
	);
}
