'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import { type BulkChange, bulkValueSchema } from '../../domain/bulkChange/change.ts';
import { BULK_FIELDS, type BulkKind, type BulkWay } from '../../domain/bulkChange/fields.ts';
import type { BulkItem } from '../../operations/bulkChange/listBulkItems.ts';
import { callDoor } from '../view/callDoor.ts';
import { ChangeFields } from './ChangeFields.tsx';
import { DryRun } from './DryRun.tsx';
import { ItemChooser } from './ItemChooser.tsx';

export type Choices = { regions: { id: string; label: string }[]; vocabulary: { id: string; label: string; kind: string }[] };

const rowsSchema = z.object({
	rows: z.array(
		z.object({ id: z.string(), title: z.string(), before: bulkValueSchema, after: bulkValueSchema, isLive: z.boolean(), refusal: z.string().nullable() }),
	),
});
export type DryRow = z.infer<typeof rowsSchema>['rows'][number];

/** Chooses items, a field and a value; shows what it would do; does it. Any change of the question puts the answer away. */
export function BulkChangeForm({ kind, items, choices }: { kind: BulkKind; items: BulkItem[]; choices: Choices }) {
	const { config } = useConfig();
	const router = useRouter();
	const fields = BULK_FIELDS.filter((field) => field.kind === kind);
	const [ids, setIds] = useState<string[]>([]);
	const [change, setChange] = useState<{ field: string; way: BulkWay; value: BulkChange['value'] }>({ field: fields[0]?.name ?? '', way: 'set', value: null });
	const [goesLive, setGoesLive] = useState(false);
	const [rows, setRows] = useState<DryRow[] | null>(null);
	const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());
	const [isSending, setIsSending] = useState(false);
	const ask = async (door: 'try' | 'run') => {
		setIsSending(true);
		const body = { ids, change: { kind, ...change }, goesLive, ...(door === 'run' ? { requestKey } : {}) };
		const answer = await callDoor({ path: `${config.routes.api}/bulkChanges/${door}`, body });
		setIsSending(false);
		if (!answer.ok) return void toast.error(answer.message);
		if (door === 'try') return setRows(rowsSchema.parse(answer.json).rows);
		toast.success('De wijziging is gedaan. Terugdraaien kan bovenaan deze pagina.');
		setRows(null);
		setRequestKey(crypto.randomUUID());
		router.refresh();
	};
	const field = fields.find(({ name }) => name === change.field) ?? fields[0];
	if (!field) return null;
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
			<ChangeFields
				fields={fields}
				field={field}
				change={change}
				choices={choices}
				onChange={(next) => {
					setChange(next);
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
				<Button buttonStyle="secondary" margin={false} disabled={isSending || ids.length === 0} onClick={() => void ask('try')}>
					{isSending ? 'Bezig …' : `Proberen bij ${ids.length === 1 ? '1 item' : `${ids.length} items`}`}
				</Button>
			</div>
			<div role="status">{rows ? <DryRun rows={rows} field={field} choices={choices} isSending={isSending} onRun={() => void ask('run')} /> : null}</div>
		</div>
	);
}
