import { z } from 'zod';
import { REPORTABLE, type ReportableKind, reportFormSchema } from '../../cms/domain/report/reportInput.ts';
import { cms, postToCms } from './cms.ts';
import { openItem, type Route } from './route.ts';

/** What a report can be about, as its form shows it. */
export type ReportSubject = { kind: ReportableKind; slug: string; title: string; url: string };

/** What became of a form: sent, or to be mended with what was typed. */
export type ReportOutcome =
	| { kind: 'sent' }
	| { kind: 'faulty'; typed: { category: string; text: string }; faults: { category?: string; text?: string } }
	| { kind: 'refused'; typed: { category: string; text: string }; message: string };

const answerSchema = z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), code: z.enum(['unknown', 'too-many']) })]);

/** The public item at `/melding/<soort>/<slug>`; nothing is cached of it. */
export async function openReportSubject(word: string | undefined, slug: string | undefined): Promise<Route<ReportSubject>> {
	const kind = REPORTABLE.find((term) => term.slug === word)?.code;
	const route = await openItem<{ title: string } | { name: string }>({ slug: kind ? slug : undefined, look: LOOKS[kind ?? 'offerings'], tags: [] });
	if (route.kind === 'moved') return { kind: 'moved', url: `/melding${route.url}` };
	if (route.kind !== 'page' || !kind || !slug) return route.kind === 'page' ? { kind: 'missing', frame: route.frame } : route;
	const title = 'title' in route.data ? route.data.title : route.data.name;
	return { ...route, data: { kind, slug, title, url: `/${word}/${slug}` } };
}

const LOOKS = { offerings: cms.getOffering, paths: cms.getPath, providers: cms.getProvider, regions: cms.getRegion } as const;

/** The trap for machines: a field that people don't see. */
const TRAP = 'website';

/** Reads the form and hands it to the cms. What fell into the trap looks sent. */
export async function sendReport({ form, subject, visitor }: { form: FormData; subject: ReportSubject; visitor: string }): Promise<ReportOutcome> {
	const typed = { category: textOf(form, 'category'), text: textOf(form, 'text') };
	if (textOf(form, TRAP) !== '') return { kind: 'sent' };
	const parsed = reportFormSchema.safeParse(typed);
	if (!parsed.success) {
		const faults = z.flattenError(parsed.error).fieldErrors;
		return {
			kind: 'faulty',
			typed,
			faults: { ...(faults.category?.[0] ? { category: faults.category[0] } : {}), ...(faults.text?.[0] ? { text: faults.text[0] } : {}) },
		};
	}
	const answer = await postToCms({
		path: '/api/reports/file',
		body: { ...parsed.data, kind: subject.kind, slug: subject.slug },
		schema: answerSchema,
		visitor,
	}).catch(() => null);
	if (answer?.ok) return { kind: 'sent' };
	return {
		kind: 'refused',
		typed,
		message: answer ? REFUSALS[answer.code] : 'Versturen lukt nu even niet. Probeer het over een minuut opnieuw; je tekst staat er nog.',
	};
}

const REFUSALS = {
	unknown: 'Deze pagina staat intussen niet meer in de catalogus. Je hoeft niets meer te melden.',
	'too-many': 'Hierover zijn al veel meldingen binnengekomen; er wordt naar gekeken. Probeer het later nog eens als het daarna nog niet klopt.',
};

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.slice(0, 10_000) : '';
}
