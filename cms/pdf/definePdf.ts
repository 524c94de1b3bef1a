import type { z } from 'zod';

/** A kind of PDF: what it needs, and how it is set, in Typst. The source reads the data as JSON from `sys.inputs.data`. */
export type PdfTemplate<Schema extends z.ZodType = z.ZodType> = { schema: Schema; source: string };

/** A kind of PDF, its types kept. */
export function definePdf<Schema extends z.ZodType>(template: PdfTemplate<Schema>): PdfTemplate<Schema> {
	return template;
}
