import { decisionLetter } from './templates/decisionLetter.ts';

/** Every kind of PDF by name. A new one is a file in `templates/` and a row here. */
export const PDF_TEMPLATES = { decisionLetter } as const;

export type PdfTemplateName = keyof typeof PDF_TEMPLATES;
