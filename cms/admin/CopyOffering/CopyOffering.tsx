'use client';
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui';
import '../PlanEditions/PlanEditions.css';
import { CopyForm } from './CopyForm.tsx';

const DRAWER = 'copy-offering';

/** Beside the save button of an offering: a copy of it, with editions at other dates. */
export function CopyOffering() {
	const { id, hasSavePermission } = useDocumentInfo();
	const { openModal, isModalOpen } = useModal();
	if (!id || !hasSavePermission) return null;
	return (
		<>
			<Button buttonStyle="secondary" size="medium" onClick={() => openModal(DRAWER)}>
				Kopiëren
			</Button>
			<Drawer slug={DRAWER} title="Aanbod kopiëren">
				{isModalOpen(DRAWER) ? <CopyForm id={String(id)} /> : null}
			</Drawer>
		</>
	);
}
