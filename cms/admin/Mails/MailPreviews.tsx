import { Link } from '@payloadcms/ui';
import { renderMail } from '../../mail/renderMail.ts';
import { isTemplateName, MAIL_TEMPLATES, type TemplateName } from '../../mail/templates.ts';

type MailPreviewsProps = { chosen: string | null; siteUrl: string; root: string };

/** Each kind of mail, filled with made-up data: as it is laid out and as plain text. The link in it leads nowhere. */
export async function MailPreviews({ chosen, siteUrl, root }: MailPreviewsProps) {
	const name: TemplateName = chosen && isTemplateName(chosen) ? chosen : 'invitation';
	const template = MAIL_TEMPLATES[name];
	const mail = template.compose({ data: template.example, siteUrl, link: `${siteUrl}/admin/wachtwoord#voorbeeld` });
	const { subject, html, text } = await renderMail({ mail, name: 'Anna Aanbod', siteUrl });
	return (
		<section aria-labelledby="previews">
			<h2 id="previews">Zo zien de e-mails eruit</h2>
			<div className="mail-previews">
				<nav aria-label="Soorten e-mail">
					<ul className="mail-previews__list">
						{Object.entries(MAIL_TEMPLATES).map(([key, { label }]) => (
							<li key={key}>
								<Link href={`${root}?voorbeeld=${key}#previews`} prefetch={false} scroll={false} {...(key === name ? { 'aria-current': 'true' as const } : {})}>
									{label}
								</Link>
							</li>
						))}
					</ul>
				</nav>
				<div>
					<dl className="mail-previews__facts">
						<dt>Onderwerp</dt>
						<dd>{subject}</dd>
						<dt>Wanneer</dt>
						<dd>{template.sentWhen}</dd>
					</dl>
					<iframe className="mail-previews__frame" title={`Voorbeeld: ${template.label}`} srcDoc={html} sandbox="" />
					<details>
						<summary>Als platte tekst</summary>
						<pre className="mail-previews__text">{text}</pre>
					</details>
				</div>
			</div>
		</section>
	);
}
