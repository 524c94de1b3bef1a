import type { ShownAccount } from '../../operations/accounts/loadAccount.ts';
import { VerbButton } from '../view/VerbButton.tsx';

/** Where somebody is signed in; to others only the way to end all of it. */
export function SessionPanel({ shown, reload }: { shown: ShownAccount; reload: () => void }) {
	const path = `/users/${shown.id}/sign-out`;
	return (
		<section className="account-panel" aria-labelledby="account-sessions">
			<h3 id="account-sessions" tabIndex={-1}>
				{shown.isSelf ? 'Waar u bent ingelogd' : 'Ingelogd'}
			</h3>
			{shown.isSelf ? (
				<ul className="plain-list">
					{shown.sessions.map((session) => (
						<li key={session.id} className="plain-list__row">
							<span>
								<strong>{session.device}</strong>
								{session.isThisOne ? ' (dit apparaat)' : ''}
								<span className="work-state__detail">
									{session.createdAt ? `Sinds ${inWords(session.createdAt)}, ` : ''}verloopt {inWords(session.expiresAt)}
								</span>
							</span>
							{session.isThisOne ? null : (
								<VerbButton
									label="Uitloggen"
									about={session.device}
									path={path}
									body={{ session: session.id }}
									done="Dat apparaat is uitgelogd."
									onDone={reload}
								/>
							)}
						</li>
					))}
				</ul>
			) : (
				<p>Bij verlies van een apparaat of misbruik beëindigt u hier alle sessies van deze persoon.</p>
			)}
			<VerbButton
				label="Overal uitloggen"
				about={shown.isSelf ? 'op al uw apparaten, ook dit' : 'deze persoon'}
				path={path}
				body={{ session: null }}
				question={shown.isSelf ? 'Op al uw apparaten uitloggen, ook hier?' : 'Deze persoon overal uitloggen?'}
				done="Overal uitgelogd."
				onDone={reload}
			/>
		</section>
	);
}

function inWords(moment: string): string {
	return new Date(moment).toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
