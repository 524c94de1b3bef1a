'use client';
import { type ChangeEvent, useEffect, useId, useState } from 'react';
import { PASSWORD_ADVICE, passwordFault, SHORTEST_PASSWORD } from '../../domain/account/password.ts';
import type { Strength } from './strength.ts';

type PasswordInputProps = { label: string; value: string; onChange: (value: string) => void; words: string[]; fault?: string; isNew: boolean };
type Hint = { kind: 'none' | 'short' | 'bad' | 'good'; text: string };
type Tools = { isCommonPassword: (password: string) => boolean; strengthOf: (password: string, words: string[]) => Strength };

/** A field for a password: may be shown, may be pasted into, and says while one types whether it will do; what was refused is said once. */
export function PasswordInput({ label, value, onChange, words, fault = '', isNew }: PasswordInputProps) {
	const id = useId();
	const [isShown, setIsShown] = useState(false);
	const hint = useHint({ password: isNew ? value : '', words });
	return (
		<div className="password-input">
			<label className="password-input__label" htmlFor={id}>
				{label}
			</label>
			<div className="password-input__row">
				<input
					className="work-input"
					id={id}
					type={isShown ? 'text' : 'password'}
					value={value}
					required
					autoComplete={isNew ? 'new-password' : 'current-password'}
					spellCheck={false}
					autoCapitalize="none"
					aria-describedby={isNew ? `${id}-hint` : undefined}
					onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
				/>
				<button type="button" className="password-input__show" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
					{isShown ? 'Verberg' : 'Toon'}
				</button>
			</div>
			{isNew ? (
				<p id={`${id}-hint`} className={`password-input__hint is-${hint.kind}`} aria-live="polite">
					{hint.text}
				</p>
			) : null}
			{fault && !(isNew && hint.text === fault) ? (
				<p className="choose-password__fault" role="alert">
					{fault}
				</p>
			) : null}
		</div>
	);
}

/** What to say about a password so far. The list of leaked ones is fetched only here, once somebody types. */
function useHint({ password, words }: { password: string; words: string[] }): Hint {
	const tools = useTools(password !== '');
	const missing = SHORTEST_PASSWORD - [...password].length;
	if (password === '') return { kind: 'none', text: `Minstens ${SHORTEST_PASSWORD} tekens. Een zin of een paar losse woorden werkt goed; spaties mogen.` };
	if (missing > 0) return { kind: 'short', text: `Nog ${missing} ${missing === 1 ? 'teken' : 'tekens'}.` };
	const fault = passwordFault({ password, words, isCommon: tools?.isCommonPassword ?? (() => false) });
	if (fault) return { kind: 'bad', text: PASSWORD_ADVICE[fault] };
	return { kind: 'good', text: tools ? `Dit wachtwoord is ${tools.strengthOf(password, words)}.` : 'Lang genoeg.' };
}

function useTools(isTyping: boolean): Tools | null {
	const [tools, setTools] = useState<Tools | null>(null);
	useEffect(() => {
		if (!isTyping || tools) return;
		const loading = Promise.all([import('./strength.ts'), import('../../operations/accounts/isCommonPassword.ts')]);
		// Without them the hint says less; the server checks all the same.
		void loading.then(([{ strengthOf }, { isCommonPassword }]) => setTools({ strengthOf, isCommonPassword })).catch(() => {});
	}, [isTyping, tools]);
	return tools;
}
