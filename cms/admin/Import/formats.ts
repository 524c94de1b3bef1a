/** The forms a file may have, by the names that people know. */
export const FORMATS = [
	{ code: 'xlsx', name: 'Excel', explanation: 'Opent in Excel, Numbers en LibreOffice.' },
	{ code: 'csv', name: 'CSV', explanation: 'Gewone tekst met puntkomma’s: leesbaar voor bijna elk programma.' },
	{ code: 'ndjson', name: 'NDJSON', explanation: 'Een regel JSON per item: voor wie met een eigen programma werkt.' },
] as const;
