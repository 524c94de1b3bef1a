import type { OfficeCase } from '../../operations/quality/loadOfficeCase.ts';

const KINDS = { first: 'Eerste aanvraag', renewal: 'Verlenging', reopened: 'Heropend na een wijziging' } as const;
const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** What a case is about, in a few lines. */
export function CaseFacts({ shown: { found, round, provider } }: { shown: OfficeCase }) {
	const { kind, reviewsDelivered, reviewsAsked, score, scoreRange, isDisputed } = found;
	return (
		<section className="case-section" aria-label="Waar deze zaak over gaat">
			<h2>Waar het over gaat</h2>
			<dl className="case-facts">
				<Fact label="Aanbieder">{provider}</Fact>
				<Fact label="Soort aanvraag">{KINDS[kind]}</Fact>
				<Fact label="Ronde">{round?.title ?? 'Nog geen ronde'}</Fact>
				{reviewsAsked ? <Fact label="Beoordelingen">{`${reviewsDelivered ?? 0} van ${reviewsAsked} ingeleverd`}</Fact> : null}
				{typeof score === 'number' ? (
					<Fact label="Score">
						{ONE_DECIMAL.format(score)} van 100
						{reviewsDelivered && reviewsDelivered > 1 ? `, spreiding ${ONE_DECIMAL.format(scoreRange ?? 0)} punten` : ''}
						{isDisputed ? '; de beoordelingen lopen te ver uiteen' : ''}
					</Fact>
				) : null}
			</dl>
		</section>
	);
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}
