import type { SaverState } from './draftSaver.ts';

const WORDS = {
	saved: 'Alles is bewaard',
	waiting: 'Nog niet bewaard …',
	saving: 'Bewaren …',
	offline: 'Geen verbinding. Wat u schrijft, staat op dit apparaat en wordt bewaard zodra er weer verbinding is.',
} as const;

/** Whether what was typed is saved. Only what asks for attention is read aloud. */
export function SaveState({ saver: { status, message }, isClosed }: { saver: SaverState; isClosed: boolean }) {
	if (isClosed) return null;
	const isCalm = status === 'saved' || status === 'waiting' || status === 'saving';
	const text = status === 'refused' ? (message ?? '') : WORDS[status];
	return (
		<p className={isCalm ? 'review-bar__saved' : 'review-bar__saved is-loud'}>
			{isCalm ? text : null}
			<span role="alert">{isCalm ? '' : text}</span>
		</p>
	);
}
