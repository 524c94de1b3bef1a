import type { QUALITY_SUBJECTS } from './qualitySubjects.ts';

/** The expected answers for the rows of the quality process, written by hand from `docs/access.md`; the signs as in `tables.ts`. */
export const QUALITY_TABLES: Record<keyof typeof QUALITY_SUBJECTS, string> = {
	'round in the making': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   +   +   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   .   +   +   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   .   +   +   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .`,
	'case of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		withdraw    .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		send-back   .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .`,
	'review of a case of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   +   .   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   .   +   .   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   .   +   .   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'decision in a case of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'objection in a case of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   o   +   o   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'interest declared in a case of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   +   .   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   .   +   .   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   .   +   .   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'file in a case of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   o   +   o   .   .   .   .   +   .
		count       .   +   o   .   o   o   .   o   +   o   .   .   .   .   +   .
		read        .   +   o   .   o   o   .   o   +   o   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'profile of a reviewer': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   o   +   .   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   o   +   .   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   o   +   .   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   o   +   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   o   +   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   -   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .`,
	'step of a case of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'seal over the log': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'text at a step': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
};
