import { mayBecome, nextStates } from '../../domain/edition/transitions.ts';
import type { Fault, Values } from '../../domain/import/column.ts';
import { EDITION_STATES, termOf } from '../../domain/shared/terms.ts';
import type { Stored } from './planRows.ts';
import { isTiedTo, regionsOf, type Tie, tiesOf } from './schoolTies.ts';
import { atNoon } from './toRecord.ts';
import type { Work } from './work.ts';

/** What a run or a role fills in where a row says nothing: the one provider that somebody works for, the region of a school. */
export async function withDefaults(work: Work, values: Values): Promise<Values> {
	const { kind } = work.run.table;
	if (kind !== 'offerings' || typeof values['provider'] === 'string') return values;
	const own = work.run.providerId ?? (work.importer.providerIds?.size === 1 ? [...work.importer.providerIds][0] : undefined);
	const provider = own ? (await work.registers.get('providers')).byId.get(own) : undefined;
	return provider ? { ...values, provider: provider.slug } : values;
}

/** What the hooks of the collection would refuse, said beforehand. The hooks have the last word all the same. */
export async function ruleFaults({
	work,
	data,
	existing,
	isHidden,
}: {
	work: Work;
	data: Values;
	existing: Stored | null;
	isHidden: boolean;
}): Promise<Fault[]> {
	const { kind, singular } = work.run.table;
	const say = (column: string, problem: string, remedy: string): Fault[] => [{ column, value: '', problem, remedy }];
	if (kind === 'schools') return schoolFaults({ work, data, existing });
	if (isHidden) return say('code', `Dit ${singular} bestaat al, maar u kunt er niet bij.`, 'Gebruik een andere code of vraag de eigenaar.');
	if (kind === 'offerings') {
		const provider = String(data['provider'] ?? existing?.['provider'] ?? '');
		if (!provider) return 'provider' in data ? [] : say('aanbieder', 'De aanbieder ontbreekt.', 'Vul een aanbieder in waarvoor u werkt.');
		if (!existing && work.importer.user && !work.importer.holds('provider', 'coordinator'))
			return say('', 'U mag geen nieuw aanbod maken.', 'De redactie verbetert alleen teksten van bestaand aanbod.');
		if (work.importer.providerIds && !work.importer.providerIds.has(provider))
			return say('aanbieder', 'Dit is geen aanbieder waarvoor u werkt.', 'Kies een aanbieder waarvoor u werkt.');
	}
	if (kind === 'editions' && existing && work.importer.user) return transitionFaults(data, existing);
	return [];
}

/** Who may put what live. */
export const mayWrite = {
	/** A provider that isn't admitted waits for the editor, whoever imports for it. */
	publish: async ({ work, providerId }: { work: Work; providerId: string }): Promise<boolean> => {
		if (work.importer.mayAdmit) return true;
		const known = work.admitted.get(providerId);
		if (known !== undefined) return known;
		const provider = await work.payload.findByID({ collection: 'providers', id: providerId, depth: 0, select: { isAdmitted: true }, disableErrors: true });
		work.admitted.set(providerId, provider?.isAdmitted ?? false);
		return provider?.isAdmitted ?? false;
	},
};

function transitionFaults(data: Values, existing: Stored): Fault[] {
	if (typeof data['state'] !== 'string' || typeof existing['state'] !== 'string') return [];
	const [from, to] = [termOf(EDITION_STATES, existing['state']), termOf(EDITION_STATES, data['state'])];
	if (mayBecome({ from: from.code, to: to.code })) return [];
	const next = nextStates(from.code).map((code) => `"${termOf(EDITION_STATES, code).label}"`);
	const remedy = next.length > 0 ? `Hierna kan alleen ${next.join(' of ')}.` : 'Dat is het einde; maak zo nodig een nieuwe uitvoering.';
	return [{ column: 'stand', value: to.label, problem: `Deze uitvoering staat op "${from.label}".`, remedy }];
}

/** A coordinator's schools belong to the own region; a file without regions ties each school to the region of the run. Fills in `data.regions`. */
function schoolFaults({ work, data, existing }: { work: Work; data: Values; existing: Stored | null }): Fault[] {
	const { importer, run, today } = work;
	const before = tiesOf(existing);
	const own = importer.regionIds;
	const regions = regionsOf(work) ?? [];
	const [region] = regions.length === 1 ? regions : [];
	const saysNothing = data['regions'] === undefined || (!existing && tiesOf(data).length === 0);
	if (saysNothing && region && !isTiedTo({ ties: before, regions: [region], today })) {
		data['regions'] = [...before, { region, from: atNoon(today), until: null }];
	}
	const after = data['regions'] === undefined ? before : tiesOf(data);
	if (own && !after.some((tie) => own.has(tie.region))) {
		return [
			{ column: "onderwijsregio's", value: '', problem: 'Deze school zou niet bij uw regio horen.', remedy: 'Noem uw eigen regio of laat de kolom weg.' },
		];
	}
	if (own && foreign(before, own) !== foreign(after, own)) {
		return [
			{
				column: "onderwijsregio's",
				value: '',
				problem: 'Hiermee veranderen de koppelingen van andere regio’s.',
				remedy: 'Laat de koppelingen van andere regio’s staan.',
			},
		];
	}
	if (run.isFullRegister && existing?.['closedOn'] && data['closedOn'] === undefined) Object.assign(data, { closedOn: null, successor: null });
	return [];
}

/** The ties to other regions as one text, to see whether they are the same. */
function foreign(ties: readonly Tie[], own: ReadonlySet<string>): string {
	return ties
		.filter(({ region }) => !own.has(region))
		.map(({ region, from, until }) => `${region} ${from.slice(0, 10)} ${until?.slice(0, 10) ?? ''}`)
		.sort()
		.join('\n');
}
