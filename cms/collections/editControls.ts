/** The buttons of an item with live and draft twins, beside those of Payload. */
export const editControls = {
	beforeDocumentControls: ['/admin/Withdraw/Withdraw.tsx#Withdraw'],
	// A plain "Depubliceren" leaves no reason: "Intrekken" does.
	UnpublishButton: '/admin/Withdraw/NoUnpublish.tsx#NoUnpublish',
};
