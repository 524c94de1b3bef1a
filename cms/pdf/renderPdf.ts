import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { z } from 'zod';
import { PDF_TEMPLATES, type PdfTemplateName } from './templates.ts';

let compiler: NodeCompiler | null = null;

/** What a template needs. */
export type PdfData<Name extends PdfTemplateName> = z.input<(typeof PDF_TEMPLATES)[Name]['schema']>;

/**
 * A tagged PDF (PDF/UA-1) of a template and its data. The one way in which the platform makes PDFs: the data go in as JSON, so that nothing that
 * somebody wrote is ever read as source. The same data and moment give the same bytes.
 */
export function renderPdf<Name extends PdfTemplateName>({ template, data, moment }: { template: Name; data: PdfData<Name>; moment: Date }): Buffer {
	const { schema, source } = PDF_TEMPLATES[template];
	const inputs = { data: JSON.stringify(schema.parse(data)) };
	compiler ??= NodeCompiler.create();
	const bytes = compiler.pdf({ mainFileContent: source, inputs }, { pdfStandard: PdfStandard.UA_1, creationTimestamp: Math.floor(moment.getTime() / 1000) });
	compiler.evictCache(10);
	return bytes;
}
