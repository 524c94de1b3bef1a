import { z } from 'zod';
import {
	courseOfferingSchema,
	courseOfferingsSchema,
	courseSchema,
	coursesSchema,
	pageQuerySchema,
	placesBodySchema,
	problemSchema,
	stateBodySchema,
} from '../../domain/providerApi/schemas.ts';

type JsonSchema = Record<string, unknown>;
const objectSchema = z.looseObject({ properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}) });
type Operation = {
	summary: string;
	description: string;
	parameters?: JsonSchema[];
	requestBody?: JsonSchema;
	responses: Record<string, JsonSchema>;
};
export type OpenApiDocument = {
	openapi: string;
	info: { title: string; version: string; description: string };
	servers: { url: string }[];
	security: JsonSchema[];
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, JsonSchema>; securitySchemes: JsonSchema };
};

const COURSE = '/courses/{courseId}/offerings';
const EDITION = `${COURSE}/{code}`;

/** The OpenAPI 3.1 description of the API for providers, made from the zod schemas that its doors use. */
export function openApiDocument(siteUrl: string): OpenApiDocument {
	return {
		openapi: '3.1.1',
		info: {
			title: 'NAPL: koppeling voor aanbieders',
			version: '1',
			description: 'Houd plaatsen en stand van uw uitvoeringen bij vanuit uw eigen systeem. Namen volgen de Open Education API (OEAPI) waar die ze heeft.',
		},
		servers: [{ url: `${siteUrl}/api/koppeling/v1` }],
		security: [{ key: [] }],
		paths: {
			'/courses': { get: { summary: 'Uw aanbod', description: 'Op titel, per pagina.', parameters: PAGE, responses: answers('Courses') } },
			[COURSE]: {
				get: {
					summary: 'De uitvoeringen van een aanbodsitem',
					description: 'De vroegste eerst.',
					parameters: [COURSE_ID, ...PAGE],
					responses: answers('CourseOfferings', '404'),
				},
			},
			[EDITION]: {
				get: {
					summary: 'Eén uitvoering',
					description: 'De ETag in het antwoord kunt u bij een wijziging meesturen als If-Match.',
					parameters: [COURSE_ID, CODE],
					responses: answers('CourseOffering', '404'),
				},
			},
			[`${EDITION}/places`]: { put: change('Vrije plaatsen zetten', 'Hetzelfde getal nog eens sturen verandert niets.', 'Places') },
			[`${EDITION}/state`]: {
				put: change('Inschrijving openen of sluiten', 'Een geplande uitvoering kan open; een open of gesloten uitvoering kan dicht en weer open.', 'State'),
			},
		},
		components: {
			schemas: componentSchemas(),
			securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'Een sleutel van de pagina "Koppelingen" in het beheer.' } },
		},
	};
}

const COURSE_ID = parameter('courseId', 'Het nummer (courseId) of het laatste deel van het webadres (primaryCode) van het aanbodsitem.');
const CODE = parameter('code', 'De code van de uitvoering.');
const IF_MATCH = { ...parameter('If-Match', 'De ETag die u las: de wijziging lukt alleen als er sindsdien niets veranderde.'), in: 'header', required: false };
const PAGE = Object.entries(jsonSchema(pageQuerySchema).properties).map(([name, { description, ...rest }]) => {
	return { name, in: 'query', required: false, description, schema: rest };
});

function parameter(name: string, description: string): JsonSchema {
	return { name, in: 'path', required: true, description, schema: { type: 'string' } };
}

function change(summary: string, description: string, body: string): Operation {
	return {
		summary,
		description,
		parameters: [COURSE_ID, CODE, IF_MATCH],
		requestBody: { required: true, content: { 'application/json': { schema: ref(body) } } },
		responses: answers('CourseOffering', '404', '409', '412'),
	};
}

const PROBLEMS: Record<string, string> = {
	'400': 'De vraag klopt niet; errors zegt welk veld.',
	'401': 'Geen geldige sleutel.',
	'404': 'Bestaat niet, of is van een andere aanbieder.',
	'409': 'De stand of het aantal plaatsen laat dit niet toe.',
	'412': 'De uitvoering is gewijzigd sinds u haar las.',
	'429': 'Te vaak gevraagd; Retry-After zegt hoeveel seconden u wacht.',
};

function answers(schema: string, ...problems: string[]): Record<string, JsonSchema> {
	const statuses = ['400', '401', ...problems, '429'];
	return {
		'200': { description: 'Gelukt.', content: { 'application/json': { schema: ref(schema) } } },
		...Object.fromEntries(
			statuses.map((status) => [status, { description: PROBLEMS[status] ?? '', content: { 'application/problem+json': { schema: ref('Problem') } } }]),
		),
	};
}

function ref(name: string): JsonSchema {
	return { $ref: `#/components/schemas/${name}` };
}

function componentSchemas(): Record<string, JsonSchema> {
	const own = {
		Course: jsonSchema(courseSchema),
		CourseOffering: jsonSchema(courseOfferingSchema),
		Places: jsonSchema(placesBodySchema),
		State: jsonSchema(stateBodySchema),
		Problem: jsonSchema(problemSchema),
	};
	return {
		...own,
		Courses: listSchema(jsonSchema(coursesSchema), 'Course'),
		CourseOfferings: listSchema(jsonSchema(courseOfferingsSchema), 'CourseOffering'),
	};
}

function jsonSchema(schema: z.ZodType): z.infer<typeof objectSchema> {
	const { $schema, ...rest } = z.toJSONSchema(schema, { io: schema === pageQuerySchema ? 'input' : 'output' });
	return objectSchema.parse(rest);
}

/** A page whose items refer to their own schema. */
function listSchema(schema: z.infer<typeof objectSchema>, item: string): JsonSchema {
	return { ...schema, properties: { ...schema.properties, items: { type: 'array', items: ref(item) } } };
}
