import type { Access, CollectionAfterReadHook, CollectionBeforeValidateHook, CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { z } from 'zod';
import { nobody } from './atoms.ts';

/** The item that the admin panel asks about, as it asks: `where[document.relationTo][equals]` and `where[document.value][equals]`. */
const askedSchema = z.object({
	where: z.object({ 'document.relationTo': z.object({ equals: z.string() }), 'document.value': z.object({ equals: z.string() }) }),
});
const holderSchema = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const namedSchema = z.object({ name: z.string() });
const lockSchema = z.object({ document: z.object({ relationTo: z.string(), value: z.string() }) });

/** Over HTTP one's own locks, which the admin panel lifts when one leaves an item. */
const own: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false);

/**
 * Inside the server the admin panel asks whose lock it is, to say so on screen. Over HTTP it looks up the lock of one item before somebody
 * takes it over: whoever may change the item may see that.
 */
const read: Access = async (args) => {
	const { req } = args;
	if (!req.user) return false;
	if (req.payloadAPI === 'local') return true;
	const asked = askedSchema.safeParse(req.query);
	if (!asked.success) return own(args);
	const [relationTo, value] = [asked.data.where['document.relationTo'].equals, asked.data.where['document.value'].equals];
	if (!(await mayChange({ req, relationTo, value }))) return own(args);
	return { and: [{ 'document.relationTo': { equals: relationTo } }, { 'document.value': { equals: value } }] };
};

/** One's own, and by its number the lock of an item that one may change: that is taking over. */
const update: Access = async (args) => {
	const { req, id } = args;
	if (!req.user) return false;
	if (!id) return own(args);
	const lock = lockSchema.safeParse(await req.payload.db.findOne({ collection: 'payload-locked-documents', where: { id: { equals: id } } }));
	const mayTakeOver = lock.success && (await mayChange({ req, ...lock.data.document }));
	return mayTakeOver ? { id: { equals: id } } : own(args);
};

async function mayChange({ req, relationTo, value }: { req: PayloadRequest; relationTo: string; value: string }): Promise<boolean> {
	const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === relationTo)?.config;
	const answer = await collection?.access.update({ req, id: value });
	if (!collection || !answer) return false;
	return answer === true || (await isAmong({ req, slug: collection.slug, value, rows: answer }));
}

async function isAmong({ req, slug, value, rows }: { req: PayloadRequest; slug: CollectionSlug; value: string; rows: Where }): Promise<boolean> {
	const { totalDocs } = await req.payload.count({ collection: slug, where: { and: [{ id: { equals: value } }, rows] }, overrideAccess: true, req });
	return totalDocs > 0;
}

/** Whatever a client sends: a lock that it changes becomes its own, and stays on the same item. */
const becomesTheirs: CollectionBeforeValidateHook = ({ data, operation, req }) => {
	const isFromOutside = operation === 'update' && req.payloadAPI !== 'local';
	return isFromOutside && req.user ? { user: { relationTo: req.user.collection, value: req.user.id } } : data;
};

/** On screen stands who is at work, by name: an address is no business of another organisation, and a number says nothing. */
const namesHolder: CollectionAfterReadHook = async ({ doc, req }) => {
	if (req.payloadAPI !== 'local' || !req.user) return doc;
	const holder = holderSchema.safeParse(doc.user?.value).data;
	if (!holder) return doc;
	const account = namedSchema.safeParse(await req.payload.db.findOne({ collection: 'users', where: { id: { equals: holder } }, select: { name: true } }));
	// Payload shows what stands in `email`.
	return { ...doc, user: { ...doc.user, value: { id: holder, email: account.data?.name ?? 'Een ander' } } };
};

/** Lets people see and take over the locks of what they may change, and make none themselves: the server does that. */
export function guardLocks(collection: SanitizedCollectionConfig): void {
	collection.access = { ...collection.access, create: nobody, read, update, delete: own };
	collection.hooks.beforeValidate.push(becomesTheirs);
	collection.hooks.afterRead.push(namesHolder);
}
