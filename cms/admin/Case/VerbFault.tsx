'use client';
import { useEffect, useRef } from 'react';

/** Why a verb wasn't done. It takes the focus: the button that was pressed may be out of reach by then, and who works by keyboard goes on from here. */
export function VerbFault({ message }: { message: string | null }) {
	const place = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (message) place.current?.focus();
	}, [message]);
	return message ? (
		<p className="verb-form__fault" role="alert" tabIndex={-1} ref={place}>
			{message}
		</p>
	) : null;
}
