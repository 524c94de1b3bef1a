import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../refuse.ts';

/** First parts of the address that belong to the programme itself. */
const TAKEN = [
	'aanbod',
	'paden',
	'regios',
	'aanbieders',
	'kwaliteit',
	'zoek',
	'voorbeeld',
	'melding',
	'tel',
	'admin',
	'api',
	'intern',
	'healthz',
	'robots',
	'sitemap',
	'404',
	'500',
];

/** A page can't take an address that the site itself answers. */
export const refuseTakenAddress: CollectionBeforeChangeHook = ({ data, req }) => {
	if (!TAKEN.includes(String(data['slug']))) return data;
	return refuse({ collection: 'pages', path: 'slug', label: 'Webadres', message: 'Dit adres gebruikt de website zelf al. Kies een ander.', req });
};
