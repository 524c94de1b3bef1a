'use client';
import { type ReactNode, useEffect, useState } from 'react';

/** Narrower than this the offering stands above the criteria, and begins closed. */
const BESIDE = '(min-width: 1100px)';

/** The offering beside the criteria: it scrolls on its own where there is room, and folds where there isn't. */
export function SubjectPanel({ children }: { children: ReactNode }) {
	const [isOpen, setIsOpen] = useState(true);
	useEffect(() => setIsOpen(window.matchMedia(BESIDE).matches), []);
	return (
		<details className="review__subject" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
			<summary>
				<h2>Het aanbod</h2>
			</summary>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on its own must be reached by keyboard (WCAG 2.1.1). */}
			<section className="review__subject-text" aria-label="Het aanbod" tabIndex={0}>
				{children}
			</section>
		</details>
	);
}
