import type { Advice } from '../offering/checks/advice.ts';

/** What is known of a PDF; null where it could not be opened. */
export type PdfFacts = { isTagged: boolean; title: string | null; language: string | null; hasText: boolean };
export type FileFacts = { mimeType: string; filename: string; alt: string; pdf: PdfFacts | null };

const FEWEST_LETTERS = 5;
const IMAGE_NAME = /^(img|dsc|image|foto|afbeelding|plaatje|scan|screenshot|schermafbeelding)?[\s_-]*\d*(\.\w{3,4})?$/i;

/** What keeps a file from being read aloud to somebody who can't see it (WCAG 2.2: 1.1.1; PDF/UA: tags, title and language). */
export function judgeReadAloud({ mimeType, filename, alt, pdf }: FileFacts): Advice[] {
	return [...judgeAlt({ filename, alt }), ...(mimeType === 'application/pdf' ? judgePdf(pdf) : [])];
}

function judgeAlt({ filename, alt }: { filename: string; alt: string }): Advice[] {
	const text = alt.trim();
	if (text === '') return [{ code: 'alt-empty', path: 'alt', message: 'De beschrijving is leeg; wie het bestand niet ziet, hoort dan niets.' }];
	if (text.length >= FEWEST_LETTERS && !IMAGE_NAME.test(text) && text !== filename) return [];
	return [
		{ code: 'alt-poor', path: 'alt', message: 'De beschrijving lijkt een bestandsnaam of zegt bijna niets. Schrijf wat er te zien is of wat erin staat.' },
	];
}

function judgePdf(pdf: PdfFacts | null): Advice[] {
	const about = (code: string, message: string): Advice => ({ code, message, path: 'filename' });
	if (!pdf) return [about('pdf-unreadable', 'Deze PDF kan niet geopend worden. Is het bestand heel, en zit er geen wachtwoord op?')];
	return [
		...(pdf.hasText
			? []
			: [
					about('pdf-without-text', 'In deze PDF staat geen tekst, alleen beeld. Laat tekst herkennen (OCR), of maak de PDF uit het oorspronkelijke document.'),
				]),
		...(pdf.isTagged
			? []
			: [about('pdf-untagged', 'Deze PDF heeft geen structuur (tags): koppen en lijsten worden niet voorgelezen. Kies bij het opslaan "toegankelijke PDF".')]),
		...(pdf.title ? [] : [about('pdf-without-title', 'Deze PDF heeft geen titel. Vul die in bij de eigenschappen van het document.')]),
		...(pdf.language ? [] : [about('pdf-without-language', 'Deze PDF zegt niet in welke taal hij is, en wordt daardoor misschien in het Engels voorgelezen.')]),
	];
}
