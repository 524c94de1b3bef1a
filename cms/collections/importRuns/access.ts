import { allOf, hasRole, nobody, type Rule } from '../../access/atoms.ts';

const ofOneself: Rule = ({ req }) => (req.user ? { owner: { equals: req.user.id } } : false);

/** An import is its maker's; it is made, mended and begun through its own doors, which write for the maker. What came of it stands in the log. */
export const access = {
	read: allOf(hasRole('provider', 'coordinator', 'editor'), ofOneself),
	create: nobody,
	update: nobody,
	delete: nobody,
};
