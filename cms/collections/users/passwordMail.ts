/** The mail with which somebody chooses a new password. The link works once, for an hour. */
export function passwordMail({ token, siteUrl }: { token: string; siteUrl: string }): string {
	const link = `${siteUrl}/admin/reset/${encodeURIComponent(token)}`;
	return [
		'<!doctype html><html lang="nl"><body style="font-family:sans-serif;font-size:16px;line-height:1.5">',
		'<p>Dag,</p>',
		'<p>Er is een nieuw wachtwoord gevraagd voor uw account bij NAPL. Kies het via deze link; die werkt één uur en één keer:</p>',
		`<p><a href="${link}">${link}</a></p>`,
		'<p>Hebt u dit niet gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.</p>',
		'</body></html>',
	].join('\n');
}
