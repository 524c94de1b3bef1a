'use client';
import { Button } from '@payloadcms/ui';

/** Prints the page, or keeps it as PDF. */
export function PrintButton() {
	return (
		<Button className="import-print" buttonStyle="secondary" margin={false} onClick={() => window.print()}>
			Afdrukken
		</Button>
	);
}
