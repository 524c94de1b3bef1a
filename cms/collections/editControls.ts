import type { Field } from 'payload';

/** The buttons of an item with live and draft twins, beside those of Payload. */
export const editControls = {
	beforeDocumentControls: ['/admin/Difference/Difference.tsx#Difference', '/admin/Withdraw/Withdraw.tsx#Withdraw'],
	// A plain "Depubliceren" leaves no reason: "Intrekken" does.
	UnpublishButton: '/admin/Withdraw/NoUnpublish.tsx#NoUnpublish',
};

/** Beside the fields of such an item: what to look at before publishing, and what is planned. */
export const editPanels: Field[] = [
	{ name: 'checks', type: 'ui', admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/Checks/Checks.tsx#Checks' } } },
	{ name: 'plans', type: 'ui', admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/Plans/Plans.tsx#Plans' } } },
];
