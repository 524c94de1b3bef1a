import { Link } from '@payloadcms/ui';
import type { ShownColleague } from '../../operations/accounts/loadColleagues.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { dayInWords } from './dayInWords.ts';
import { STATE_WORDS } from './stateWords.ts';

/** The colleagues, with what may be done for each. */
export function ColleagueTable({ colleagues, root }: { colleagues: ShownColleague[]; root: string }) {
	return (
		<section className="work__scroll" aria-label="Collega’s">
			<table className="work-table is-stacked">
				<thead>
					<tr>
						<th scope="col">Naam</th>
						<th scope="col">Rol</th>
						<th scope="col">Stand</th>
						<th scope="col">Laatst ingelogd</th>
						<th scope="col">
							<span className="sr-only">Acties</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{colleagues.map((colleague) => (
						<tr key={colleague.id}>
							<td>
								<strong>{colleague.name}</strong>
								{colleague.isSelf ? ' (u)' : ''}
								<span className="work-state__detail">{colleague.email}</span>
							</td>
							<td data-label="Rol">
								<Roles colleague={colleague} />
							</td>
							<td data-label="Stand">
								<span className={`work-state ${STATE_WORDS[colleague.state].mood}`}>{STATE_WORDS[colleague.state].label}</span>
							</td>
							<td className="is-moment" data-label="Laatst ingelogd">
								{colleague.lastSignInOn ? dayInWords(colleague.lastSignInOn) : 'Nog niet'}
							</td>
							<td>
								<Actions colleague={colleague} root={root} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Roles({ colleague }: { colleague: ShownColleague }) {
	return (
		<ul className="plain-list">
			{colleague.roles.map(({ label, until, isTakeable, assignment }) => (
				<li key={`${label}${until ?? ''}`} className="plain-list__row">
					<span>
						{label}
						{until ? <span className="work-state__detail">vervangt tot en met {dayInWords(until)}</span> : null}
					</span>
					{isTakeable ? (
						<VerbButton
							label="Rol afnemen"
							about={`${label} van ${colleague.name}`}
							path={`/users/${colleague.id}/take-role`}
							body={assignment}
							question="Deze rol afnemen? Uw collega wordt uitgelogd."
							done="De rol is afgenomen."
						/>
					) : null}
				</li>
			))}
		</ul>
	);
}

function Actions({ colleague, root }: { colleague: ShownColleague; root: string }) {
	const { id, name } = colleague;
	if (colleague.mayInviteAgain)
		return (
			<div className="work-buttons">
				<VerbButton
					label="Opnieuw uitnodigen"
					about={name}
					path={`/users/${id}/renew-invitation`}
					done="De uitnodiging is opnieuw verstuurd; de vorige link werkt niet meer."
				/>
				<VerbButton
					label="Intrekken"
					about={`de uitnodiging van ${name}`}
					path={`/users/${id}/withdraw-invitation`}
					question="De uitnodiging intrekken?"
					done="De uitnodiging is ingetrokken."
				/>
			</div>
		);
	const href = colleague.isSelf ? `${root}/account` : `${root}/collections/users/${id}`;
	const label = colleague.isSelf ? 'Uw account' : 'Bekijk of laat vertrekken';
	return (
		<Link href={href} prefetch={false} aria-label={`${label}: ${name}`}>
			{label}
		</Link>
	);
}
