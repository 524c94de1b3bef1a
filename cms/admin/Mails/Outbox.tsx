import { Link } from '@payloadcms/ui';
import type { ShownMail } from '../../operations/loadMails.ts';
import { VerbButton } from '../view/VerbButton.tsx';

const FILTERS = [
	{ state: null, label: 'Alle' },
	{ state: 'waiting', label: 'Wacht' },
	{ state: 'sent', label: 'Verstuurd' },
	{ state: 'failed', label: 'Mislukt' },
] as const;

type OutboxProps = { mails: ShownMail[]; pages: number; total: number; state: string | null; page: number; root: string };

/** What was sent, failed and is tried again. */
export function Outbox({ mails, pages, total, state, page, root }: OutboxProps) {
	const address = (wanted: string | null, number: number) =>
		`${root}?${new URLSearchParams({ ...(wanted ? { stand: wanted } : {}), ...(number > 1 ? { pagina: String(number) } : {}) })}`;
	return (
		<section aria-labelledby="outbox">
			<h2 id="outbox">Postvak uit</h2>
			<nav className="work-filters" aria-label="Stand">
				{FILTERS.map((filter) => (
					<Link key={filter.label} href={address(filter.state, 1)} prefetch={false} {...(filter.state === state ? { 'aria-current': 'true' as const } : {})}>
						{filter.label}
					</Link>
				))}
			</nav>
			{mails.length === 0 ? <p className="work__empty">Hier staan geen e-mails.</p> : <OutboxTable mails={mails} />}
			{pages > 1 ? (
				<nav className="work-pages" aria-label="Pagina’s">
					{page > 1 ? (
						<Link href={address(state, page - 1)} prefetch={false}>
							Vorige
						</Link>
					) : null}
					<span>
						Pagina {page} van {pages} ({total} e-mails)
					</span>
					{page < pages ? (
						<Link href={address(state, page + 1)} prefetch={false}>
							Volgende
						</Link>
					) : null}
				</nav>
			) : null}
		</section>
	);
}

function OutboxTable({ mails }: { mails: ShownMail[] }) {
	return (
		<section className="work__scroll" aria-label="E-mails, schuift opzij">
			<table className="work-table">
				<thead>
					<tr>
						<th scope="col">Gemaakt</th>
						<th scope="col">E-mail</th>
						<th scope="col">Aan</th>
						<th scope="col">Stand</th>
						<th scope="col">
							<span className="sr-only">Actie</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{mails.map((mail) => (
						<tr key={mail.id}>
							<td className="is-moment">{inWords(mail.queuedAt)}</td>
							<td>{mail.label}</td>
							<td className="is-address">{mail.recipient}</td>
							<td>
								<State mail={mail} />
							</td>
							<td>
								{mail.mayResend ? (
									<VerbButton
										label="Opnieuw versturen"
										about={`${mail.label} aan ${mail.recipient}`}
										path={`/mails/${mail.id}/resend`}
										done="De mail staat weer klaar en gaat zo uit."
									/>
								) : null}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function State({ mail }: { mail: ShownMail }) {
	if (mail.state === 'sent')
		return (
			<>
				<span className="work-state work-state--good">Verstuurd</span>
				{mail.sentAt ? <span className="work-state__detail">{inWords(mail.sentAt)}</span> : null}
			</>
		);
	const isFailed = mail.state === 'failed';
	return (
		<>
			<span className={`work-state ${isFailed ? 'work-state--bad' : ''}`}>{isFailed ? 'Mislukt' : 'Wacht'}</span>
			{mail.lastError ? <span className="work-state__detail">{mail.lastError}</span> : null}
			{mail.nextTryAt ? (
				<span className="work-state__detail">
					Poging {mail.attempts + 1} na {inWords(mail.nextTryAt)}
				</span>
			) : null}
		</>
	);
}

function inWords(moment: string): string {
	return new Date(moment).toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
