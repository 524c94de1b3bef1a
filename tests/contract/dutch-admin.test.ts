import type { Field, SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

/** What Payload adds by itself, with words of its own Dutch translation or out of sight. */
const MADE_BY_PAYLOAD: Record<string, string> = {
	id: 'the number of a row',
	createdAt: 'translated by Payload',
	updatedAt: 'translated by Payload',
	_status: 'translated by Payload',
	email: 'the sign-in name, translated by Payload',
	resetPasswordToken: 'hidden',
	resetPasswordExpiration: 'hidden',
	resetPasswordRequestedAt: 'hidden',
	salt: 'hidden',
	hash: 'hidden',
	loginAttempts: 'hidden',
	lockUntil: 'hidden',
	sessions: 'hidden',
	url: 'of a file, hidden',
	thumbnailURL: 'of a file, hidden',
	filename: 'of a file, translated by Payload',
	mimeType: 'of a file, translated by Payload',
	filesize: 'of a file, translated by Payload',
	width: 'of a file, translated by Payload',
	height: 'of a file, translated by Payload',
	focalX: 'of a file, hidden',
	focalY: 'of a file, hidden',
};

/** Words that are the same in Dutch as the English name of their field, of which Payload would make the label too. */
const SAME_IN_DUTCH = ['Account', 'Code', 'Criteria', 'Links', 'Online', 'Score', 'Scores', 'Sector', 'Website'];

/** In the menu by a page of their own, so that a list of Payload's beside it would stand there twice. */
const BY_OWN_PAGE = ['criteriaSets', 'qualityCases', 'rounds'];

let cms: TestCms;
beforeAll(async () => {
	cms = await startTestCms();
});
afterAll(() => cms.stop());

describe('the admin panel', () => {
	it('names each collection in Dutch, in one and in many, says what it is for and puts it in a group, or leaves the menu to its own page', () => {
		const faults = ours().flatMap(({ slug, labels, admin }) => [
			...(isText(labels.singular) && isText(labels.plural) && labels.singular !== labels.plural ? [] : [`${slug}: labels`]),
			...(isText(admin.description) ? [] : [`${slug}: description`]),
			...(isText(admin.group) || (admin.group === false && BY_OWN_PAGE.includes(slug)) ? [] : [`${slug}: group`]),
		]);
		expect(faults).toEqual([]);
	});

	it('names and explains each field, tab, row and choice in Dutch', () => {
		expect(ours().flatMap(({ slug, fields, upload, auth }) => faultsIn({ path: slug, fields, isPayloads: Boolean(upload) || Boolean(auth) }))).toEqual([]);
	});

	it('has calendars that speak Dutch, and says the day before the month', () => {
		const faults = ours().flatMap(({ slug, fields }) => dateFaults(slug, fields));
		expect(faults).toEqual([]);
		const deadline = cms.payload.collections.editions.config.flattenedFields.find(({ name }) => name === 'enrolmentDeadline');
		expect(deadline).toMatchObject({ admin: { date: { overrides: { dateFormat: expect.arrayContaining(['d-M-yyyy']) } } } });
	});

	it('speaks no other language', () => {
		expect(Object.keys(cms.payload.config.i18n.supportedLanguages)).toEqual(['nl']);
	});

	it('shows nobody the collections that Payload keeps for itself', () => {
		const shown = cms.payload.config.collections.filter(({ slug, admin }) => slug.startsWith('payload-') && admin.hidden !== true);
		expect(shown.map(({ slug }) => slug)).toEqual([]);
	});
});

function ours(): SanitizedCollectionConfig[] {
	return cms.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
}

function faultsIn({ path, fields, isPayloads }: { path: string; fields: Field[]; isPayloads: boolean }): string[] {
	return fields.flatMap((field) => {
		const here = 'name' in field ? `${path}.${field.name}` : path;
		if (isMadeByPayload({ field, isPayloads })) return [];
		return [...wordFaults(here, field), ...choiceFaults(here, field), ...tabFaults(here, field), ...innerFaults(here, field)];
	});
}

function wordFaults(here: string, field: Field): string[] {
	// A part of the screen of our own says its own words.
	if (!('name' in field) || field.type === 'join' || field.type === 'ui') return [];
	const label = 'label' in field ? field.label : null;
	const isOwnWord = isText(label) && (inWords(field.name) !== label || SAME_IN_DUTCH.includes(label));
	const description = field.admin && 'description' in field.admin ? field.admin.description : null;
	return [...(isOwnWord ? [] : [`${here}: label`]), ...(isText(description) ? [] : [`${here}: description`])];
}

function choiceFaults(here: string, field: Field): string[] {
	if (field.type !== 'select' && field.type !== 'radio') return [];
	return field.options.flatMap((option) => (typeof option !== 'string' && isText(option.label) && option.label !== option.value ? [] : [`${here}: choice`]));
}

function tabFaults(here: string, field: Field): string[] {
	if (field.type !== 'tabs') return [];
	return field.tabs.flatMap((tab) => [
		...(isText(tab.label) && isText(tab.admin?.description ?? ('description' in tab ? tab.description : null)) ? [] : [`${here}: tab`]),
		...faultsIn({ path: here, fields: tab.fields, isPayloads: false }),
	]);
}

function innerFaults(here: string, field: Field): string[] {
	if (field.type === 'array') {
		const rows =
			isText(field.labels?.singular) && isText(field.labels.plural) && !/^(Item|Row)s?$/.test(String(field.labels.singular)) ? [] : [`${here}: rows`];
		return [...rows, ...faultsIn({ path: here, fields: field.fields, isPayloads: false })];
	}
	return 'fields' in field ? faultsIn({ path: here, fields: field.fields, isPayloads: false }) : [];
}

function dateFaults(path: string, fields: Field[]): string[] {
	return fields.flatMap((field) => {
		const here = 'name' in field ? `${path}.${field.name}` : path;
		if (isMadeByPayload({ field, isPayloads: true })) return [];
		if (field.type === 'tabs') return field.tabs.flatMap((tab) => dateFaults(here, tab.fields));
		if ('fields' in field) return dateFaults(here, field.fields);
		if (field.type !== 'date') return [];
		const date = field.admin?.date;
		const words = [date?.overrides?.previousMonthAriaLabel, date?.overrides?.nextMonthAriaLabel];
		return words.join() === 'Vorige maand,Volgende maand' && date?.displayFormat?.startsWith('d ') ? [] : [here];
	});
}

/** Fields of files and accounts count only where Payload makes them; an `email` of our own has words of our own. */
function isMadeByPayload({ field, isPayloads }: { field: Field; isPayloads: boolean }): boolean {
	if (!('name' in field) || !(field.name in MADE_BY_PAYLOAD)) return false;
	return isPayloads || ['id', 'createdAt', 'updatedAt', '_status'].includes(field.name);
}

/** `startDate` as Payload makes a label of it: "Start Date". */
function inWords(name: string): string {
	const words = name.replace(/([a-z])([A-Z])/g, '$1 $2');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}
