import type { OfferingCard as Card } from '../data/schemas.ts';
import { formatDay } from '../format/date.ts';
import { formatHours } from '../format/hours.ts';
import { formatPrice } from '../format/money.ts';

/**
 * An offering in a list. In React because the search island shows it too; elsewhere Astro renders it to plain HTML
 * and no script follows.
 */
export function OfferingCard({ card, level = 3 }: { card: Card; level?: 2 | 3 | 4 }) {
	const Heading = `h${level}` as const;
	return (
		<article className="offering">
			<div>
				<Heading className="offering__title">
					<a className="nl-link" href={card.url}>
						{card.title}
					</a>
				</Heading>
				<p className="offering__provider">{card.provider.title}</p>
				<p className="offering__summary">{card.summary}</p>
				<ul className="badges">
					{card.recognition === 'recognised' && <Badge kind="good" label="Erkend" />}
					{card.recognition === 'conditional' && <Badge kind="care" label="Erkend onder voorwaarden" />}
					<Badge label={card.form.label} />
					<Badge label={card.modality.label} />
					{card.sectors.map((sector) => (
						<Badge key={sector.slug} label={sector.label} />
					))}
					{card.isExample && <Badge kind="example" label="Voorbeeld" />}
				</ul>
			</div>
			<dl className="offering__facts">
				<div>
					<dt>Start</dt>
					<dd>{card.nextStart ? `${formatDay(card.nextStart)}${card.nextPlace ? `, ${card.nextPlace}` : ''}` : 'Nog niet gepland'}</dd>
				</div>
				<div>
					<dt>Studielast</dt>
					<dd>{formatHours(card.hours)}</dd>
				</div>
				<div>
					<dt>Kosten</dt>
					<dd>{formatPrice(card.priceInCents)}</dd>
				</div>
			</dl>
		</article>
	);
}

function Badge({ label, kind }: { label: string; kind?: 'good' | 'care' | 'example' }) {
	return (
		<li>
			<span className={kind ? `nl-data-badge badge--${kind}` : 'nl-data-badge'}>{label}</span>
		</li>
	);
}
