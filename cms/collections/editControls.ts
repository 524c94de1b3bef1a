import type { Field } from 'payload';

/** The buttons of an item with live and draft twins, beside those of Payload. */
export const editControls = {
	beforeDocumentControls: ['/admin/Difference/Difference.tsx#Difference', '/admin/Withdraw/Withdraw.tsx#Withdraw'],
	// A plain "Depubliceren" leaves no reason: "Intrekken" does.
	UnpublishButton: '/admin/Withdraw/NoUnpublish.tsx#NoUnpublish',
};

/** Above the fields: what somebody typed and could not save, because the item went to somebody else. */
export const unsavedText: Field = {
	name: 'unsavedText',
	type: 'ui',
	admin: { disableListColumn: true, components: { Field: '/admin/UnsavedText/UnsavedText.tsx#UnsavedText' } },
};

/** Beside a record: what to look at, from its `checks` door. */
export const checksPanel: Field = {
	name: 'checks',
	type: 'ui',
	admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/Checks/Checks.tsx#Checks' } },
};

/** Beside the fields of such an item: what to look at before publishing, and what is planned. */
export const editPanels: Field[] = [
	checksPanel,
	{ name: 'plans', type: 'ui', admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/Plans/Plans.tsx#Plans' } } },
];
