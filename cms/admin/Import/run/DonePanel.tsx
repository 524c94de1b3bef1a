'use client';
import { Link } from '@payloadcms/ui';
import { useEffect } from 'react';
import { inDigits, rowsInWords } from '../runWords.ts';
import { skippedSentence } from './asideSentence.ts';
import { FaultyDownload } from './FaultyDownload.tsx';
import type { RunContext } from './runContext.ts';

/** What came of an import, where to find it, and what is left to mend. */
export function DonePanel({ context: { run, doors, root, say } }: { context: RunContext }) {
	const { counts, kind, kindLabel, plural, singular, hasDrafts, options } = run;
	const summary = outcomeSentence(run);
	const aside = skippedSentence(run);

	useEffect(() => {
		say(`De import is klaar. ${summary}`);
	}, [say, summary]);

	return (
		<section className="import-panel import-panel--good" aria-labelledby="import-next">
			<h2 id="import-next" tabIndex={-1}>
				De import is klaar
			</h2>
			<p>{summary}</p>
			{hasDrafts && counts.created + counts.updated > 0 ? (
				<p>{draftSentence(options.publish, counts.created + counts.updated === 1 ? singular : plural)}</p>
			) : null}
			{aside ? <p>{aside}</p> : null}
			{counts.faulty > 0 ? (
				<p>
					{rowsInWords(counts.faulty)} {counts.faulty === 1 ? 'is' : 'zijn'} overgeslagen omdat er iets niet klopt. Verbeter ze in Excel en lees dat bestand
					opnieuw in.
				</p>
			) : null}
			<div className="work-buttons">
				<Link href={`${root}/collections/${kind}?sort=-updatedAt`} prefetch={false}>
					Naar {kindLabel.toLowerCase()}
				</Link>
				<Link href={`${root}/importeren`} prefetch={false}>
					Nog een bestand inlezen
				</Link>
			</div>
			<FaultyDownload run={run} doors={doors} />
		</section>
	);
}

function draftSentence(isPublished: boolean, items: string): string {
	if (isPublished) return 'Wat compleet was, staat live. Wat nog iets mist, bleef een concept; dat staat bij de regel.';
	return `De ${items} zijn concepten: niemand buiten ziet ze, tot u ze publiceert.`;
}

function outcomeSentence({ counts, singular, plural }: RunContext['run']): string {
	const parts: [number, string][] = [
		[counts.created, 'gemaakt'],
		[counts.updated, 'bijgewerkt'],
		[counts.closedNow, 'gesloten'],
		[counts.same, 'ongewijzigd'],
	];
	const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${inDigits(count)} ${count === 1 ? singular : plural} ${word}`);
	return said.length > 0 ? `${said.join(', ')}.` : 'Er is niets veranderd.';
}
