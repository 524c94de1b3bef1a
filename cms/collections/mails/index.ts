import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/atoms.ts';
import type { Term } from '../../domain/shared/terms.ts';
import { choiceField } from '../../fields/terms.ts';
import { lineField, mailField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { endpoints } from './endpoints.ts';
import { readMails } from './readMails.ts';

const STATES: Term[] = [
	{ code: 'waiting', slug: 'wacht', label: 'Wacht' },
	{ code: 'sent', slug: 'verstuurd', label: 'Verstuurd' },
	{ code: 'failed', slug: 'mislukt', label: 'Mislukt' },
];

/** The outbox: every mail that goes out, what became of it, and what its job needs. The work page "E-mails" shows it. */
export const Mails: CollectionConfig = {
	slug: 'mails',
	labels: { singular: 'E-mail', plural: 'E-mails' },
	access: { read: readMails, create: nobody, update: nobody, delete: nobody },
	admin: {
		hideAPIURL: true,
		group: GROUPS.settings,
		description: 'Het postvak uit. Elke e-mail die het platform verstuurt, met wat ervan kwam.',
		useAsTitle: 'template',
		hidden: true,
	},
	defaultSort: '-createdAt',
	indexes: [{ fields: ['state', 'createdAt'] }],
	endpoints,
	fields: [
		{ name: 'key', type: 'text', label: 'Kenmerk', required: true, unique: true, admin: { description: 'Waarover de mail gaat; zo gaat hij één keer uit.' } },
		lineField({ name: 'template', label: 'Soort', description: 'De soort mail.', required: true }),
		mailField({ name: 'email', label: 'E-mailadres', description: 'Aan wie; na de bewaartermijn gewist.' }),
		lineField({ name: 'name', label: 'Naam', description: 'Aan wie; na de bewaartermijn gewist.' }),
		{ name: 'account', type: 'relationship', relationTo: 'users', label: 'Van wie', admin: { description: 'Het account waar een link in de mail over gaat.' } },
		{
			name: 'data',
			type: 'textarea',
			label: 'Gegevens',
			hidden: true,
			access: { read: () => false },
			admin: { description: 'Wat er in de mail komt te staan; nooit een geheime link. Na de bewaartermijn gewist.' },
		},
		choiceField({ name: 'state', label: 'Stand', description: 'Wat ervan kwam.', terms: STATES, required: true }),
		{ name: 'attempts', type: 'number', label: 'Pogingen', required: true, defaultValue: 0, admin: { description: 'Hoe vaak het geprobeerd is.' } },
		lineField({ name: 'lastError', label: 'Wat er misging', description: 'De laatste mislukte poging, in woorden.' }),
		{ name: 'nextTryAt', type: 'date', label: 'Volgende poging', admin: { description: 'Wanneer het weer geprobeerd wordt.' } },
		{ name: 'claimedUntil', type: 'date', label: 'Bezet tot', admin: { description: 'Zolang probeert één proces hem te versturen.' } },
		{ name: 'sentAt', type: 'date', label: 'Verstuurd op', admin: { description: 'Wanneer de mailserver hem aannam.' } },
		{ name: 'erasedAt', type: 'date', label: 'Gewist op', admin: { description: 'Wanneer naam, adres en inhoud zijn gewist.' } },
	],
};
