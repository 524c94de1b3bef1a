'use client';
import { Button } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Prints the page, or keeps it as PDF. What is folded is unfolded on paper. */
export function PrintButton() {
	useUnfoldedOnPaper();
	return (
		<Button className="work-print" buttonStyle="secondary" margin={false} onClick={() => window.print()}>
			Afdrukken
		</Button>
	);
}

/** However printing begins: by the button or by the browser's own menu. */
function useUnfoldedOnPaper(): void {
	useEffect(() => {
		let unfolded: HTMLDetailsElement[] = [];
		const unfold = () => {
			unfolded = [...document.querySelectorAll<HTMLDetailsElement>('.work details:not([open])')];
			for (const details of unfolded) details.open = true;
		};
		const fold = () => {
			for (const details of unfolded) details.open = false;
		};
		window.addEventListener('beforeprint', unfold);
		window.addEventListener('afterprint', fold);
		return () => {
			window.removeEventListener('beforeprint', unfold);
			window.removeEventListener('afterprint', fold);
		};
	}, []);
}
