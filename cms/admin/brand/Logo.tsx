import { Icon } from './Icon.tsx';

/** Mark and name, above the sign-in form. */
export function Logo() {
	return (
		<div style={{ display: 'flex', alignItems: 'center', gap: '0.75rem' }}>
			<Icon size={40} />
			<span style={{ fontSize: '1.5rem', fontWeight: 700 }}>NAPL beheer</span>
		</div>
	);
}
