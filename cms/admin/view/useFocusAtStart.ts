import { type RefObject, useEffect, useRef } from 'react';

/** For the heading of a part that comes in place of another: it gets the focus when it comes up. */
export function useFocusAtStart<Element extends HTMLElement>(): RefObject<Element | null> {
	const start = useRef<Element>(null);
	useEffect(() => start.current?.focus(), []);
	return start;
}
