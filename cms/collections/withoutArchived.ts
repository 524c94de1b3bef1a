import type { BaseFilter, Where } from 'payload';
import type { AddressedKind } from '../domain/shared/address.ts';

/** Leaves archived items out of a working list, besides what `filter` leaves out. They stand on the page "Archief". */
export function withoutArchived(kind: AddressedKind, filter: BaseFilter = () => null): BaseFilter {
	return async (args) => {
		const { docs } = await args.req.payload.find({
			collection: 'withdrawals',
			where: { kind: { equals: kind }, archivedAt: { exists: true } },
			depth: 0,
			select: { itemId: true },
			limit: 0,
			pagination: false,
			req: args.req,
		});
		const constraints = [await filter(args), docs.length > 0 ? { id: { not_in: docs.map(({ itemId }) => itemId) } } : null].filter(isWhere);
		return constraints.length > 0 ? { and: constraints } : null;
	};
}

function isWhere(constraint: Where | null): constraint is Where {
	return constraint !== null;
}
