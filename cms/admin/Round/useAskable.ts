'use client';
import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import type { Askable, Shortlist } from '../../operations/quality/assignment/shortlist.ts';
import { callDoor } from '../view/callDoor.ts';

const answerSchema = z.object({ reviewers: z.array(z.object({ id: z.string(), name: z.string(), reasons: z.array(z.string()) })) });
const UNREADABLE = 'De anderen konden niet worden opgehaald. Probeer het opnieuw.';

type AskableList = { candidates: Askable[]; others: number; isAsking: boolean; fault: string | null; askOthers: () => Promise<void> };

/** Who may be asked for a case: at first the shortlist of its page, and behind those all the others once they are asked for. */
export function useAskable({ id, shortlist }: { id: string; shortlist: Pick<Shortlist, 'candidates' | 'others'> }): AskableList {
	const { config } = useConfig();
	const [all, setAll] = useState<Askable[] | null>(null);
	const [isAsking, setIsAsking] = useState(false);
	const [fault, setFault] = useState<string | null>(null);
	const askOthers = async () => {
		setFault(null);
		setIsAsking(true);
		const answer = await callDoor({ path: `${config.routes.api}/qualityCases/${id}/askable`, method: 'GET' });
		setIsAsking(false);
		const told = answerSchema.safeParse(answer.ok ? answer.json : null);
		if (told.success) setAll(told.data.reviewers);
		else setFault(answer.ok ? UNREADABLE : answer.message);
	};
	const { candidates } = shortlist;
	// Those who stand there already keep their places.
	const behind = (all ?? []).filter((one) => !candidates.some((shown) => shown.id === one.id));
	return { candidates: [...candidates, ...behind], others: all ? 0 : shortlist.others, isAsking, fault, askOthers };
}
