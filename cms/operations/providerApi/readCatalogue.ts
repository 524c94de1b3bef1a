import { createHash } from 'node:crypto';
import type { PaginatedDocs, PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Course, CourseOffering, Page } from '../../domain/providerApi/schemas.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Edition, Offering } from '../../payload-types.ts';

type Asked = { req: PayloadRequest; provider: string };
type Paged = { pageNumber: number; pageSize: number };

const ID = /^[0-9a-f]{24}$/;

/** The offerings of a key's provider, live and not, by title. */
export async function listCourses({ req, provider, siteUrl, pageNumber, pageSize }: Asked & Paged & { siteUrl: string }): Promise<Page<Course>> {
	const found = await req.payload.find({
		collection: 'offerings',
		where: { provider: { equals: provider } },
		sort: ['title', 'id'],
		depth: 0,
		select: { title: true, slug: true, _status: true, updatedAt: true },
		limit: pageSize,
		page: pageNumber,
		req,
	});
	return toPage(found, ({ id, title, slug, _status, updatedAt }) => ({
		courseId: id,
		primaryCode: { codeType: 'identifier', code: slug },
		name: [{ language: 'nl-NL', value: title ?? '' }],
		isPublished: _status === 'published',
		link: `${siteUrl}/aanbod/${slug}`,
		modifiedDateTime: updatedAt,
	}));
}

/** The editions of one offering of the provider, the earliest first; null where the provider has no such offering. */
export async function listCourseOfferings({
	req,
	provider,
	course,
	pageNumber,
	pageSize,
}: Asked & Paged & { course: string }): Promise<Page<CourseOffering> | null> {
	const offering = await findCourse({ req, provider, course });
	if (!offering) return null;
	const where: Where = { offering: { equals: offering.id } };
	const found = await req.payload.find({ collection: 'editions', where, sort: ['startDate', 'id'], depth: 0, limit: pageSize, page: pageNumber, req });
	return toPage(found, (edition) => presentEdition({ edition, offering }));
}

/** One edition by its code, with its offering; null where the provider has none. */
export async function findCourseOffering({
	req,
	provider,
	course,
	code,
}: Asked & { course: string; code: string }): Promise<{ edition: Edition; answer: CourseOffering; etag: string } | null> {
	const offering = await findCourse({ req, provider, course });
	if (!offering) return null;
	const where: Where = { key: { equals: `${offering.id}/${code}` } };
	const { docs } = await req.payload.find({ collection: 'editions', where, depth: 0, limit: 1, pagination: false, req });
	const [edition] = docs;
	return edition ? { edition, answer: presentEdition({ edition, offering }), etag: etagOf(edition) } : null;
}

type Found = Pick<Offering, 'id' | 'title'>;

async function findCourse({ req, provider, course }: Asked & { course: string }): Promise<Found | null> {
	const which: Where = ID.test(course) ? { id: { equals: course } } : { slug: { equals: course } };
	const where: Where = { and: [{ provider: { equals: provider } }, which] };
	const { docs } = await req.payload.find({ collection: 'offerings', where, depth: 0, select: { title: true }, limit: 1, pagination: false, req });
	return docs[0] ?? null;
}

function presentEdition({ edition, offering }: { edition: Edition; offering: Found }): CourseOffering {
	const { id, code, startDate, endDate, enrolmentDeadline, capacity, placesLeft, state, updatedAt } = edition;
	const day = (moment: string | null | undefined) => (moment ? dayOf(new Date(moment)) : null);
	return {
		offeringId: id,
		primaryCode: { codeType: 'identifier', code },
		courseId: idOf(edition.offering) ?? offering.id,
		name: [{ language: 'nl-NL', value: offering.title ?? '' }],
		startDate: day(startDate) ?? '',
		endDate: day(endDate) ?? '',
		enrollEndDate: day(enrolmentDeadline),
		maxNumberStudents: capacity ?? null,
		placesLeft: placesLeft ?? null,
		state,
		modifiedDateTime: updatedAt,
	};
}

/** Changes with every change of the edition. */
function etagOf({ id, updatedAt, placesLeft, state }: Edition): string {
	return `"${createHash('sha256')
		.update(JSON.stringify([id, updatedAt, placesLeft ?? null, state]))
		.digest('base64url')
		.slice(0, 22)}"`;
}

function toPage<Doc, Item>({ docs, limit, page, hasPrevPage, hasNextPage, totalPages }: PaginatedDocs<Doc>, present: (doc: Doc) => Item): Page<Item> {
	return { pageSize: limit, pageNumber: page ?? 1, hasPreviousPage: hasPrevPage, hasNextPage, totalPages, items: docs.map(present) };
}
