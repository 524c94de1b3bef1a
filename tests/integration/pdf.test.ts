import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../cms/pdf/renderPdf.ts';

const data = {
	sender: 'NAPL, kwaliteitscommissie',
	addressee: 'Leerhuis De Waterlijn',
	date: '18 januari 2027',
	reference: 'KW-7F3K',
	subject: 'Besluit: erkend onder voorwaarden',
	opening: ['De commissie erkent Het rekengesprek onder voorwaarden.'],
	conditions: [{ text: 'Vul de literatuur aan.', dueDate: '1 juni 2027' }],
	reasons: ['De doelen zijn helder. #panic("niet uitvoeren") *geen opmaak* $x$ \\ "aanhalingstekens" é ü'],
	profile: [{ group: 'Inhoud', score: '75' }],
	criteria: [{ title: 'Heldere doelen', level: 'Niveau 2 van 3: Deels.', reasons: ['Goed uitgewerkt.'] }],
	objection: 'Maak bezwaar binnen zes weken.',
	closing: 'Met vriendelijke groet',
};
const moment = new Date('2027-01-18T09:00:00.000Z');

describe('a letter as PDF', () => {
	it('can be read back as text, with what people wrote as they wrote it', async () => {
		const pdf = await getDocumentProxy(new Uint8Array(renderPdf({ template: 'decisionLetter', data, moment })));
		const { text } = await extractText(pdf, { mergePages: true });
		for (const part of ['Leerhuis De Waterlijn', 'KW-7F3K', 'uiterlijk 1 juni 2027', '#panic("niet uitvoeren") *geen opmaak*', 'Inhoud', 'Niveau 2 van 3'])
			expect(text.replace(/\s+/g, ' ').replace(/[“”]/g, '"')).toContain(part);
	});

	it('is tagged, in Dutch and with a title, as PDF/UA-1 asks', async () => {
		const bytes = renderPdf({ template: 'decisionLetter', data, moment });
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		expect((await getMeta(pdf)).info).toMatchObject({ Title: data.subject, Language: 'nl' });
		expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part');
		const tree = await (await pdf.getPage(1)).getStructTree();
		expect(JSON.stringify(tree)).toMatch(/"role":"H1"/);
		expect(JSON.stringify(tree)).toMatch(/"role":"Table"/);
	});

	it('is the same, byte for byte, for the same data and moment', () => {
		expect(Buffer.compare(renderPdf({ template: 'decisionLetter', data, moment }), renderPdf({ template: 'decisionLetter', data, moment }))).toBe(0);
	});
});
