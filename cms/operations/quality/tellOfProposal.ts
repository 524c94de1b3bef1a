import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { queueMail } from '../queueMail.ts';
import { providerPeople } from './tellProvider.ts';

/** Tells the provider that a proposal rests on facts which it may correct, and before when. Says of a measure which way it goes, else nothing of what is proposed. */
export async function tellOfProposal({
	req,
	found,
	kind,
	isLifting = false,
	factsUntil,
}: {
	req: PayloadRequest;
	found: QualityCase;
	kind: 'assessment' | 'measure';
	/** Whether a suspension would be lifted. */
	isLifting?: boolean;
	factsUntil: string;
}): Promise<void> {
	const data = { title: found.title, reference: found.reference, case: found.id, factsUntil, isMeasure: kind === 'measure', isLifting };
	for (const to of await providerPeople({ req, provider: idOf(found.provider) ?? '' })) await queueMail({ req, template: 'caseFactsAsked', to, data });
}
