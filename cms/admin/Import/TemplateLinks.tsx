'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { FORMATS } from './formats.ts';

/** The example files of a kind, and the page that explains each column. */
export function TemplateLinks({ kind, label, address }: { kind: string; label: string; address: (format: string) => string }) {
	const { config } = useConfig();
	return (
		<p className="import-templates">
			<span>Nog geen bestand? Begin met een voorbeeldbestand voor {label.toLowerCase()}:</span>{' '}
			{FORMATS.map(({ code, name }) => (
				<a key={code} href={address(code)} download aria-label={`Voorbeeldbestand voor ${label.toLowerCase()} als ${name}`}>
					{name}
				</a>
			))}
			<Link href={`${config.routes.admin}/importeren/kolommen?soort=${kind}`} prefetch={false}>
				Uitleg per kolom
			</Link>
		</p>
	);
}
