const TOPICS = ['Rekenen met verhalen', 'Leesclub in de klas', 'Begrijpend luisteren', 'Mondelinge taal', 'Breuken zonder angst', 'Feedback die werkt'];

/** Thirty offerings as CSV, of which five rows (5, 9, 14, 20 and 26 of the file) are faulty unless the file is to be sound. */
export function offeringsFile(prefix: string, { isSound = false }: { isSound?: boolean } = {}): string {
	const rows = Array.from({ length: 30 }, (_, index) => offering(prefix, index));
	const faults: [index: number, column: string, text: string][] = isSound
		? []
		: [
				[3, 'prijs', 'vierhonderd'],
				[7, 'vorm', 'trainig'],
				[12, 'e-mailadres', 'scholing at waterlijn'],
				[18, 'niveau', 'Deskundig'],
				[24, 'contacturen', 'negen'],
			];
	for (const [index, column, text] of faults) Object.assign(rows[index] ?? {}, { [column]: text });
	const headers = Object.keys(offering(prefix, 0));
	return [headers.join(';'), ...rows.map((row) => Object.values(row).join(';'))].join('\r\n');
}

function offering(prefix: string, index: number): Record<string, string> {
	const title = `${TOPICS[index % TOPICS.length]} ${index + 1}`;
	return {
		code: `${prefix}-${String(index + 1).padStart(3, '0')}`,
		titel: title,
		samenvatting: `In drie middagen werkt u aan ${title.toLowerCase()}.`,
		beschrijving: 'We beginnen bij uw eigen praktijk en eindigen met een plan voor het team.',
		leeruitkomsten: 'kiest een aanpak die past | voert die uit in de eigen groep',
		'voor wie': 'Leraren die al een paar jaar voor de groep staan.',
		'wie mag meedoen': 'iedereen',
		sectoren: 'po',
		vorm: 'training',
		'manier van deelnemen': 'op locatie',
		niveau: 'Vakbekwaam',
		contacturen: '9',
		'uren zelfstudie': '4',
		prijs: '475',
		'wie betaalt': 'werkgever',
		bewijs: 'Certificaat',
		contactpersoon: 'Afdeling scholing',
		'e-mailadres': 'scholing@waterlijn.example',
	};
}
