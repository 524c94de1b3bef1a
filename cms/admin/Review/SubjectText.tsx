import { RichText } from '@payloadcms/richtext-lexical/react';
import type { Subject } from '../../operations/quality/presentSubject.ts';

/** What a case is about, as it stands on the website. */
export function SubjectText({ subject }: { subject: Subject | null }) {
	if (!subject) return <p>Dit aanbod is er niet meer. Beoordeel op wat is ingediend, of vraag het secretariaat.</p>;
	const { slug, summary, description, learningOutcomes, facts, evidence, evidenceSources } = subject;
	return (
		<>
			{slug ? (
				<p>
					<a href={`/aanbod/${slug}`} target="_blank" rel="noreferrer">
						Op de website bekijken (nieuw tabblad)
					</a>
				</p>
			) : null}
			<p className="review__summary">{summary}</p>
			<h3>Inhoud en opzet</h3>
			<RichText className="review__rich" data={description} />
			<h3>Wat deelnemers leren</h3>
			<ul>
				{learningOutcomes.map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
			<h3>Kenmerken</h3>
			<dl className="review__facts">
				{facts.map(({ label, text }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			{evidence || evidenceSources.length > 0 ? (
				<>
					<h3>Onderbouwing</h3>
					{evidence ? <p className="review__text">{evidence}</p> : null}
					<ul>
						{evidenceSources.map(({ title, url }) => (
							<li key={title}>{url ? <OutsideLink href={url}>{title}</OutsideLink> : title}</li>
						))}
					</ul>
				</>
			) : null}
		</>
	);
}

function OutsideLink({ href, children }: { href: string; children: string }) {
	return (
		<a href={href} target="_blank" rel="noreferrer noopener">
			{children}
		</a>
	);
}
