import { z } from 'zod';
import { codesOf, EDITION_STATES } from '../shared/terms.ts';

/**
 * What the API for providers takes and answers. Names are those of OEAPI (Open Education API) where it has them; `placesLeft` and `state` are ours.
 * The OpenAPI file is made from these schemas.
 */
const nameSchema = z.array(z.object({ language: z.literal('nl-NL'), value: z.string() })).meta({ description: 'De naam, in het Nederlands.' });
const codeSchema = z.object({ codeType: z.literal('identifier'), code: z.string() });
const placesSchema = z.int().min(0).max(100_000).nullable();

export const courseSchema = z
	.object({
		courseId: z.string().meta({ description: 'Het vaste nummer van het aanbodsitem.' }),
		primaryCode: codeSchema.meta({ description: 'Het laatste deel van het webadres; bruikbaar in plaats van courseId.' }),
		name: nameSchema,
		isPublished: z.boolean().meta({ description: 'Of het aanbod op de website staat.' }),
		link: z.url().meta({ description: 'Waar het op de website staat of komt te staan.' }),
		modifiedDateTime: z.iso.datetime(),
	})
	.meta({ title: 'Aanbodsitem' });

export const courseOfferingSchema = z
	.object({
		offeringId: z.string().meta({ description: 'Het vaste nummer van de uitvoering.' }),
		primaryCode: codeSchema.meta({ description: 'De code van de uitvoering, uniek binnen het aanbodsitem.' }),
		courseId: z.string(),
		name: nameSchema,
		startDate: z.iso.date().meta({ description: 'De eerste dag.' }),
		endDate: z.iso.date().meta({ description: 'De laatste dag.' }),
		enrollEndDate: z.iso.date().nullable().meta({ description: 'Inschrijven tot en met; null is tot de eerste dag.' }),
		maxNumberStudents: placesSchema.meta({ description: 'Het aantal plaatsen; null is zonder grens.' }),
		placesLeft: placesSchema.meta({ description: 'Het aantal plaatsen dat vrij is; 0 is vol, null is niet geteld.' }),
		state: z.enum(codesOf(EDITION_STATES)).meta({ description: EDITION_STATES.map(({ code, label }) => `${code}: ${label}`).join('; ') }),
		modifiedDateTime: z.iso.datetime(),
	})
	.meta({ title: 'Uitvoering' });

export const placesBodySchema = z
	.strictObject({
		placesLeft: z
			.int('Geef placesLeft als heel getal, of null als u niet telt.')
			.min(0, 'placesLeft is 0 of meer.')
			.max(100_000, 'placesLeft is ten hoogste 100000.')
			.nullable()
			.meta({ description: 'Hoeveel plaatsen er vrij zijn; null is niet geteld.' }),
	})
	.meta({ title: 'Vrije plaatsen' });

export const stateBodySchema = z
	.strictObject({
		state: z.enum(['open', 'closed'], 'Geef state als open of closed.').meta({ description: 'open: inschrijven kan; closed: inschrijven kan niet meer.' }),
	})
	.meta({ title: 'Stand van de inschrijving' });

export const problemSchema = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
	})
	.meta({ title: 'Probleem (RFC 9457)' });

const MOST_PER_PAGE = 100;

export const pageQuerySchema = z.object({
	pageNumber: z.coerce.number().int().min(1, 'pageNumber is 1 of meer.').max(100_000).default(1).meta({ description: 'De hoeveelste pagina, vanaf 1.' }),
	pageSize: z.coerce
		.number()
		.int()
		.min(1)
		.max(MOST_PER_PAGE, `pageSize is ten hoogste ${MOST_PER_PAGE}.`)
		.default(20)
		.meta({ description: 'Hoeveel per pagina.' }),
});

/** A page of a list, as OEAPI has it. */
function pageOf<Item extends z.ZodType>(item: Item) {
	return z.object({
		pageSize: z.int(),
		pageNumber: z.int(),
		hasPreviousPage: z.boolean(),
		hasNextPage: z.boolean(),
		totalPages: z.int(),
		items: z.array(item),
	});
}

export const coursesSchema = pageOf(courseSchema);
export const courseOfferingsSchema = pageOf(courseOfferingSchema);

export type Course = z.infer<typeof courseSchema>;
export type CourseOffering = z.infer<typeof courseOfferingSchema>;
export type Page<Item> = Omit<z.infer<typeof coursesSchema>, 'items'> & { items: Item[] };
