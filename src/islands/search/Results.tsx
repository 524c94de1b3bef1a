import type { Ref } from 'react';
import { OfferingCard } from '../../components/OfferingCard.tsx';
import { Pager } from '../../components/Pager.tsx';
import type { SearchAnswer } from '../../data/search-answer.ts';
import { capitalise, formatCount } from '../../format/count.ts';
import { addressOf, onPage } from './query-string.ts';
import { type Chip, pageNumbers, SORTS } from './view.ts';

type Props = {
	formVersion: number;
	answer: SearchAnswer;
	chips: Chip[];
	form: string;
	isBusy: boolean;
	isInstant: boolean;
	headingRef: Ref<HTMLHeadingElement>;
};

export function Results({ formVersion, answer, chips, form, isBusy, isInstant, headingRef }: Props) {
	const sort = new URLSearchParams(answer.query).get('sorteer') ?? 'relevantie';
	return (
		<section className="results" aria-labelledby="resultaten" aria-busy={isBusy}>
			<Notes notes={answer.notes} />
			<div className="results__head">
				<h2 className="nl-heading nl-heading--level-2" id="resultaten" tabIndex={-1} ref={headingRef}>
					{capitalise(formatCount(answer.total, 'resultaat', 'resultaten'))}
				</h2>
				<div className="sort">
					<label className="utrecht-form-label" htmlFor="sorteer">
						Volgorde
					</label>
					<select key={formVersion} className="utrecht-select utrecht-select--html-select" id="sorteer" name="sorteer" defaultValue={sort} form={form}>
						{SORTS.map((choice) => (
							<option key={choice.value} value={choice.value}>
								{choice.label}
							</option>
						))}
					</select>
					{!isInstant && (
						<button className="nl-button nl-button--secondary" type="submit" form={form}>
							Sorteer
						</button>
					)}
				</div>
			</div>
			<Chips chips={chips} />
			{answer.total === 0 && <NothingFound chips={chips} />}
			<ul className="card-list plain-list">
				{answer.hits.map((card) => (
					<li key={card.slug}>
						<OfferingCard card={card} />
					</li>
				))}
			</ul>
			<Pager
				page={answer.page}
				pageCount={answer.pageCount}
				numbers={pageNumbers(answer.page, answer.pageCount)}
				hrefOf={(page) => addressOf(onPage(answer.query, page))}
			/>
		</section>
	);
}

function Notes({ notes }: { notes: string[] }) {
	if (notes.length === 0) return null;
	return (
		<div className="utrecht-alert utrecht-alert--info notes">
			<div className="utrecht-alert__content">
				<ul className="utrecht-alert__message plain-list">
					{notes.map((note) => (
						<li key={note}>{note}</li>
					))}
				</ul>
			</div>
		</div>
	);
}

function Chips({ chips }: { chips: Chip[] }) {
	if (chips.length === 0) return null;
	return (
		<ul className="chips" aria-label="Gekozen filters">
			{chips.map((chip) => (
				<li key={chip.label}>
					<a className="chip" href={addressOf(chip.query)}>
						<span className="visually-hidden">Verwijder filter </span>
						{chip.label}
						<svg className="chip__cross" aria-hidden="true" viewBox="0 0 12 12">
							<path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
						</svg>
					</a>
				</li>
			))}
			<li>
				<a className="nl-link" href="/aanbod">
					Alles wissen
				</a>
			</li>
		</ul>
	);
}

function NothingFound({ chips }: { chips: Chip[] }) {
	return (
		<div className="prose">
			<p>Niets in de catalogus past bij alles wat je vraagt. Dit kan helpen:</p>
			<ul>
				{chips.length > 1 && <li>Haal hierboven een filter weg; elk filter maakt de lijst korter.</li>}
				<li>Zoek op een ander of korter woord, bijvoorbeeld ‘lezen’ in plaats van ‘leesbevordering’.</li>
				<li>
					Kijk bij de <a href="/paden">ontwikkelpaden</a> of bij <a href="/regios">je onderwijsregio</a>.
				</li>
			</ul>
		</div>
	);
}
