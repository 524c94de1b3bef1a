/** The mark of the platform: a path with its steps, the last one reached. Small, for the header of the admin panel. */
export function Icon({ size = 18 }: { size?: number }) {
	return (
		<svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label="NAPL">
			<rect width="32" height="32" rx="6" fill="#14433d" />
			<path d="M7 23 L14 18 L19 19 L25 9" fill="none" stroke="#fff" strokeWidth="1.5" strokeDasharray="1.5 2" />
			<circle cx="7" cy="23" r="2.5" fill="#fff" />
			<circle cx="14" cy="18" r="2.5" fill="#fff" />
			<circle cx="19" cy="19" r="2.5" fill="#fff" />
			<circle cx="25" cy="9" r="3" fill="#ffc53a" />
		</svg>
	);
}
