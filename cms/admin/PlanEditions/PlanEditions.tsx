'use client';
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui';
import { PlanForm } from './PlanForm.tsx';
import './PlanEditions.css';

const DRAWER = 'plan-editions';

/** Beside the save button of an edition or an offering: give it again, once or in a series. */
export function PlanEditions() {
	const { id, collectionSlug, hasSavePermission } = useDocumentInfo();
	const { openModal, closeModal, isModalOpen } = useModal();
	if (!id || !hasSavePermission || (collectionSlug !== 'editions' && collectionSlug !== 'offerings')) return null;
	const isEdition = collectionSlug === 'editions';
	return (
		<>
			<Button buttonStyle="secondary" size="medium" onClick={() => openModal(DRAWER)}>
				{isEdition ? 'Opnieuw plannen' : 'Uitvoeringen plannen'}
			</Button>
			<Drawer slug={DRAWER} title={isEdition ? 'Deze uitvoering opnieuw plannen' : 'Uitvoeringen plannen'}>
				{isModalOpen(DRAWER) ? <PlanForm kind={collectionSlug} id={String(id)} onDone={() => closeModal(DRAWER)} /> : null}
			</Drawer>
		</>
	);
}
