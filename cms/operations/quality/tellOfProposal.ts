import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { queueMail } from '../queueMail.ts';
import { providerPeople } from './tellProvider.ts';

/** Tells the provider that a proposal rests on facts which it may correct, and before when. Says nothing of what is proposed. */
export async function tellOfProposal({
	req,
	found,
	kind,
	factsUntil,
}: {
	req: PayloadRequest;
	found: QualityCase;
	kind: 'assessment' | 'measure';
	factsUntil: string;
}): Promise<void> {
	const data = { title: found.title, reference: found.reference, case: found.id, factsUntil, isMeasure: kind === 'measure' };
	for (const to of await providerPeople({ req, provider: idOf(found.provider) ?? '' })) await queueMail({ req, template: 'caseFactsAsked', to, data });
}
