import type { OpenApiDocument } from '../../cms/endpoints/providerApi/openApi.ts';

type Schema = { type?: string; description?: string; properties?: Record<string, Schema>; anyOf?: Schema[]; enum?: string[]; $ref?: string; items?: Schema };

/** `docs/api.md`: the API for providers in words, made from its OpenAPI description. */
export function apiDocs({ info, paths, components }: OpenApiDocument): string {
	const operations = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, { summary, description, responses }]) => {
			const statuses = Object.entries(responses).map(([status, { description: what }]) => `| ${status} | ${String(what)} |`);
			return [`### ${summary}`, '', `\`${method.toUpperCase()} ${path}\``, '', description, '', '| Status | Betekent |', '| --- | --- |', ...statuses].join(
				'\n',
			);
		}),
	);
	const schemas = Object.entries(components.schemas).flatMap(([name, schema]) => tableOf(name, schema));
	return `${[INTRO(info.description), '## Vragen', ...operations, '## Gegevens', ...schemas].join('\n\n')}\n`;
}

const INTRO = (description: string) => `<!-- Made by npm run generate from cms/domain/providerApi/schemas.ts; don't edit. -->

# De koppeling voor aanbieders

${description}

1. Maak in het beheer, op de pagina **Koppelingen**, een sleutel. U ziet hem één keer; bewaar hem in uw systeem, niet in een e-mail of in broncode.
2. Stuur hem mee: \`Authorization: Bearer napl_…\`. Een sleutel hoort bij één aanbieder en kan bij niets anders dan diens aanbod en uitvoeringen.
3. Adressen beginnen met \`/api/koppeling/v1\`. De beschrijving voor machines (OpenAPI 3.1) staat op \`/api/koppeling/openapi.json\`.

\`\`\`sh
curl -X PUT https://example.nl/api/koppeling/v1/courses/het-rekengesprek/offerings/2027-03-09-utrecht/places \\
  -H "Authorization: Bearer $NAPL_SLEUTEL" -H "Content-Type: application/json" -d '{"placesLeft": 4}'
\`\`\`

Fouten zijn \`application/problem+json\` (RFC 9457), in het Nederlands. Ten hoogste 120 vragen per minuut per sleutel; \`RateLimit-Remaining\` zegt hoeveel er nog kunnen. Wilt u een wijziging
van een ander niet overschrijven, stuur dan de \`ETag\` die u las mee als \`If-Match\`.`;

function tableOf(name: string, schema: Schema): string[] {
	const rows = Object.entries(schema.properties ?? {}).map(([field, { description, ...rest }]) => `| \`${field}\` | ${typeOf(rest)} | ${description ?? ''} |`);
	return [`### ${name}`, ['| Veld | Type | Wat |', '| --- | --- | --- |', ...rows].join('\n')];
}

function typeOf({ type, anyOf, enum: values, $ref, items }: Schema): string {
	if (anyOf) return anyOf.map(typeOf).join(' of ');
	if (values) return values.map((value) => `\`${value}\``).join(', ');
	if ($ref) return $ref.split('/').at(-1) ?? '';
	if (type === 'array' && items) return `lijst van ${typeOf(items)}`;
	return type ?? '';
}
