import { lastObjectionDay } from '../../domain/qualityCase/objectionTerm.ts';
import { DECISION_OUTCOMES, type DecisionOutcome } from '../../domain/qualityCase/outcome.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Decision, QualityCase } from '../../payload-types.ts';
import type { PdfData } from '../../pdf/renderPdf.ts';
import { isHoliday } from '../holidays.ts';
import type { RubricCriterion } from './rubricOf.ts';

const LONG_DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** What a decision that is known since a moment says to its provider, as the letter wants it. Nothing in it tells who reviewed, prepared or voted. */
export function letterOf({
	found,
	decision,
	knownAt,
	provider,
	criteria,
}: {
	found: Pick<QualityCase, 'title' | 'reference'>;
	decision: Decision;
	knownAt: string;
	provider: string;
	criteria: readonly RubricCriterion[];
}): PdfData<'decisionLetter'> {
	const outcome = decision.outcome ?? decision.proposedOutcome;
	const known = new Date(knownAt);
	return {
		sender: 'Nationale Aanpak Professionalisering van Leraren, kwaliteitscommissie',
		addressee: provider,
		date: LONG_DAY.format(known),
		reference: found.reference,
		subject: `Besluit over ${found.title}: ${labelOf(outcome).toLowerCase()}`,
		opening: openingOf({ title: found.title, outcome, decision }),
		conditions: (decision.conditions ?? []).map(({ text, dueDate }) => ({ text, dueDate: LONG_DAY.format(new Date(dueDate)) })),
		reasons: paragraphsOf(decision.reasons),
		profile: profileOf(decision),
		criteria: decision.kind === 'measure' ? [] : criteriaOf({ decision, criteria }),
		objection: objectionText({ decision, knownAt }),
		closing: 'De kwaliteitscommissie',
	};
}

/** The last day on which the provider may object, `JJJJ-MM-DD`; null against what was decided on an objection: that goes to court. */
export function objectUntil({ decision: { kind }, knownAt }: { decision: Pick<Decision, 'kind'>; knownAt: string }): string | null {
	return kind === 'objection' ? null : lastObjectionDay({ knownOn: dayOf(new Date(knownAt)), isHoliday });
}

function objectionText(known: Parameters<typeof objectUntil>[0]): string {
	const until = objectUntil(known);
	if (!until) return 'Dit is het besluit op uw bezwaar. U kunt binnen zes weken in beroep gaan bij de rechtbank.';
	const day = LONG_DAY.format(new Date(`${until}T12:00:00.000Z`));
	return `U kunt tot en met ${day} bezwaar maken in de beheeromgeving van NAPL, bij deze zaak. Schrijf op waarom u het niet eens bent met het besluit. U wordt dan gehoord, en daarna besluiten mensen die dit besluit niet namen.`;
}

function openingOf({ title, outcome, decision }: { title: string; outcome: DecisionOutcome; decision: Decision }): string[] {
	const { validFrom, validUntil } = decision;
	const period = validFrom && validUntil ? `van ${LONG_DAY.format(new Date(validFrom))} tot en met ${LONG_DAY.format(new Date(validUntil))}` : '';
	const sentences: Record<DecisionOutcome, string> = {
		recognised: `De kwaliteitscommissie erkent ${title}. De erkenning geldt ${period}.`,
		conditional: `De kwaliteitscommissie erkent ${title} onder voorwaarden. De erkenning geldt ${period}.`,
		refused: `De kwaliteitscommissie erkent ${title} niet.`,
		suspended: `De kwaliteitscommissie schorst de erkenning van ${title}. De erkenning geldt vanaf vandaag niet.`,
		revoked: `De kwaliteitscommissie trekt de erkenning van ${title} in. De erkenning geldt vanaf vandaag niet meer.`,
		reinstated: `De kwaliteitscommissie heft de schorsing van de erkenning van ${title} op.${period && ` De erkenning geldt weer ${period}.`}`,
		maintained: `Voor ${title} blijft gelden wat eerder is besloten.`,
	};
	return [sentences[outcome]];
}

function profileOf({ score, profile, reviewCount, kind }: Decision): { group: string; score: string }[] {
	if (kind === 'measure' || typeof score !== 'number') return [];
	const rows = (profile ?? []).map(({ group, score: own }) => ({ group, score: typeof own === 'number' ? ONE_DECIMAL.format(own) : 'niet van toepassing' }));
	return [...rows, { group: `Totaal (mediaan van ${reviewCount ?? 0} beoordelingen)`, score: ONE_DECIMAL.format(score) }];
}

function criteriaOf({ decision, criteria }: { decision: Decision; criteria: readonly RubricCriterion[] }) {
	return (decision.levels ?? []).flatMap(({ criterion: code, level, reasons }) => {
		const criterion = criteria.find((one) => one.code === code);
		return criterion ? [{ title: criterion.title, level: levelInWords(criterion, level ?? null), reasons: paragraphsOf(reasons ?? '') }] : [];
	});
}

/** A median level in words: between two reviewers it may lie between two levels. */
export function levelInWords({ levels }: Pick<RubricCriterion, 'levels'>, level: number | null): string {
	if (level === null) return 'Niet van toepassing.';
	if (!Number.isInteger(level)) return `Tussen niveau ${Math.floor(level)} en ${Math.ceil(level)} van ${levels.length}.`;
	return `Niveau ${level} van ${levels.length}: ${levels[level - 1] ?? ''}`;
}

function labelOf(outcome: DecisionOutcome): string {
	return DECISION_OUTCOMES.find(({ code }) => code === outcome)?.label ?? outcome;
}

function paragraphsOf(text: string): string[] {
	return text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean);
}
