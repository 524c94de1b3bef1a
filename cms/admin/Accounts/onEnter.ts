import type { KeyboardEvent } from 'react';

/** Enter in a field sends these fields. Without it the form around them, that of the account, would be saved instead. */
export function onEnter(send: () => void): (event: KeyboardEvent<HTMLElement>) => void {
	return (event) => {
		if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
		event.preventDefault();
		send();
	};
}
