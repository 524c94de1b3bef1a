/** The title in the browser's tab and in search engines. */
export function documentTitle(title: string): string {
	return `${title} – NAPL`;
}
