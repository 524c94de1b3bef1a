import { holidaysIn } from '../../cms/operations/holidays.ts';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2045;

/** The file with the Dutch holidays by day, for screens in the browser: the library that knows them brings the whole world's along. */
export function holidayTable(): string {
	const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));
	const lines = years.flatMap((year) => [...holidaysIn(year)].map(([day, name]) => `\t'${day}': '${name}',`));
	return `/** Dutch holidays by day, ${FIRST_YEAR}–${LAST_YEAR}. Generated from the library \`date-holidays\` by \`npm run generate\`. */\nexport const HOLIDAYS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
}
