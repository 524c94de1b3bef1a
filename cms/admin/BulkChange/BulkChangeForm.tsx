'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import { bulkValueSchema, faultOf } from '../../domain/bulkChange/change.ts';
import { BULK_FIELDS, type BulkKind } from '../../domain/bulkChange/fields.ts';
import type { BulkItem } from '../../operations/bulkChange/listBulkItems.ts';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';
import { ChangeList } from './ChangeList.tsx';
import { DryRun } from './DryRun.tsx';
import { ItemChooser } from './ItemChooser.tsx';
import { type Faults, type Line, newLine, valueIdOf } from './line.ts';

export type Choices = { regions: { id: string; label: string }[]; vocabulary: { id: string; label: string; kind: string }[] };

const outcomeSchema = z.object({ field: z.string(), before: bulkValueSchema, after: bulkValueSchema });
const rowsSchema = z.object({
	rows: z.array(z.object({ id: z.string(), title: z.string(), fields: z.array(outcomeSchema), isLive: z.boolean(), refusal: z.string().nullable() })),
});
export type DryRow = z.infer<typeof rowsSchema>['rows'][number];

/** Chooses items, fields and values; shows what it would do; does it. Any change of the question puts the answer away. */
export function BulkChangeForm({ kind, items, choices }: { kind: BulkKind; items: BulkItem[]; choices: Choices }) {
	const { config } = useConfig();
	const router = useRouter();
	const fields = BULK_FIELDS.filter((field) => field.kind === kind);
	const [ids, setIds] = useState<string[]>([]);
	const [lines, setLines] = useState<Line[]>(() => fields.slice(0, 1).map((field) => newLine(field, '1')));
	const [faults, setFaults] = useState<Faults>(new Map());
	const [goesLive, setGoesLive] = useState(false);
	const [rows, setRows] = useState<DryRow[] | null>(null);
	const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());
	const [isSending, setIsSending] = useState(false);
	const ask = async (door: 'try' | 'run') => {
		const found = new Map(lines.map((line) => [line.key, faultOf({ kind, change: line })]));
		setFaults(found);
		const wrong = lines.find(({ key }) => found.get(key));
		if (wrong) return document.getElementById(valueIdOf(wrong))?.focus();
		setIsSending(true);
		const change = { kind, fields: lines.map(({ field, way, value }) => ({ field, way, value })) };
		const body = { ids, change, goesLive, ...(door === 'run' ? { requestKey } : {}) };
		const answer = await callDoor({ path: `${config.routes.api}/bulkChanges/${door}`, body });
		setIsSending(false);
		if (!answer.ok) return void toast.error(answer.message);
		if (door === 'try') return setRows(rowsSchema.parse(answer.json).rows);
		toast.success('De wijziging is gedaan. Terugdraaien kan bovenaan deze pagina.');
		setRows(null);
		setRequestKey(crypto.randomUUID());
		router.refresh();
	};
	return (
		<div className="bulk">
			<ItemChooser
				items={items}
				ids={ids}
				onChange={(next) => {
					setIds(next);
					setRows(null);
				}}
			/>
			<ChangeList
				fields={fields}
				lines={lines}
				faults={faults}
				choices={choices}
				onChange={(next) => {
					setLines(next);
					setFaults(new Map());
					setRows(null);
				}}
			/>
			{kind === 'offerings' ? (
				<label className="bulk__live">
					<input
						type="checkbox"
						checked={goesLive}
						onChange={(event) => {
							setGoesLive(event.target.checked);
							setRows(null);
						}}
					/>
					<span>Meteen op de website zetten wat al live staat. Zonder vinkje wordt het een concept, dat u zelf publiceert.</span>
				</label>
			) : (
				<p className="bulk__live">Uitvoeringen hebben geen concept: de wijziging staat meteen op de website.</p>
			)}
			<div className="work__actions">
				<SendButton buttonStyle="secondary" isSending={isSending} isOff={ids.length === 0} onClick={() => void ask('try')}>
					{`Proberen bij ${ids.length === 1 ? '1 item' : `${ids.length} items`}`}
				</SendButton>
				{ids.length === 0 ? <span className="bulk__hint">Kies eerst welke items u wilt wijzigen.</span> : null}
			</div>
			<div role="status">{rows ? <DryRun rows={rows} fields={fields} choices={choices} isSending={isSending} onRun={() => void ask('run')} /> : null}</div>
		</div>
	);
}
