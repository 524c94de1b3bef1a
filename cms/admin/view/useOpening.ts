import { type RefObject, useEffect, useRef, useState } from 'react';

type Opening<Part extends HTMLElement> = {
	isOpen: boolean;
	open: () => void;
	close: () => void;
	/** For the button that opens the part. */
	opener: RefObject<HTMLAnchorElement | HTMLButtonElement | null>;
	/** For the part that comes in place of the button. */
	part: RefObject<Part | null>;
};

/** A part of a screen that takes the place of the button that opens it. The focus goes along: to the first field (or the part itself, where that can have it), and back to the button. */
export function useOpening<Part extends HTMLElement>(): Opening<Part> {
	const [isOpen, setIsOpen] = useState(false);
	const opener = useRef<HTMLAnchorElement | HTMLButtonElement>(null);
	const part = useRef<Part>(null);
	const wasOpen = useRef(false);
	useEffect(() => {
		if (isOpen === wasOpen.current) return;
		wasOpen.current = isOpen;
		if (isOpen) firstIn(part.current)?.focus();
		else opener.current?.focus();
	}, [isOpen]);
	return { isOpen, open: () => setIsOpen(true), close: () => setIsOpen(false), opener, part };
}

function firstIn(part: HTMLElement | null): HTMLElement | null {
	return part?.hasAttribute('tabindex') ? part : (part?.querySelector<HTMLElement>('input, select, textarea, button') ?? null);
}
