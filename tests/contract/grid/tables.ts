import { QUALITY_TABLES } from './qualityTables.ts';
import type { SubjectName } from './subjects.ts';

/**
 * The expected answers, written by hand from `docs/access.md`, never from the code.
 * `+` done or seen · `o` as if the row did not exist · `.` 403, not for this role at all · `-` refused for what was sent · else the status.
 * Own and other: the rows are of provider A or region A (see the name); prA, coA work for them or their neighbours, prB and coB for nobody near.
 */
export const TABLES: Record<SubjectName, string> = {
	...QUALITY_TABLES,
	'draft offering of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        o   +   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		listDraft   o   +   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		count       o   +   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		read        o   +   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		readDraft   o   +   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		versions    .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		version     .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		restore     .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		create      .   +   -   .   -   -   .   .   .   .   .   .   .   .   .   .
		update      .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		delete      .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		withdraw    .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		republish   .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		offer       .   409 o   .   o   o   .   .   .   .   .   .   .   .   .   .
		take-back   .   409 o   .   o   o   .   .   .   .   .   .   .   .   .   .
		admit       .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		send-back   .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		archive     .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		unarchive   .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		plan        .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		unplan      .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		copy        .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .`,
	'live offering of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		listDraft   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		count       +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		readDraft   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		versions    .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		version     .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		restore     .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		update      .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   +   -   .   -   -   .   .   .   .   .   .   .   .   .   .
		delete      .   o   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   o   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		withdraw    .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		republish   .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		archive     .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		unarchive   .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		plan        .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		unplan      .   409 o   .   o   o   .   .   .   .   .   .   .   409 .   .
		copy        .   +   -   .   -   -   .   .   .   .   .   .   .   .   .   .`,
	'draft offering of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        o   o   o   o   +   o   o   o   o   o   o   o   o   +   +   o
		read        o   o   o   o   +   o   o   o   o   o   o   o   o   +   +   o
		readDraft   o   o   o   o   +   o   o   o   o   o   o   o   o   +   +   o
		listDraft   o   o   o   o   +   o   o   o   o   o   o   o   o   +   +   o
		versions    .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		version     .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		restore     .   o   o   .   +   o   .   .   .   .   .   .   .   +   .   .
		create      .   -   -   .   +   -   .   .   .   .   .   .   .   .   .   .
		update      .   o   o   .   +   o   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .
		delete      .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .
		withdraw    .   o   o   .   409 o   .   .   .   .   .   .   .   409 .   .`,
	'edition of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		listDraft   .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		readDraft   .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		create      .   +   -   .   -   -   .   .   .   .   .   .   .   .   .   .
		update      .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		delete      .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		hold        .   409 o   .   o   o   .   .   .   .   .   .   .   .   .   .
		places      .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .`,
	'edition of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		read        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		create      .   -   -   .   +   -   .   .   .   .   .   .   .   .   .   .
		update      .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .
		delete      .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .
		places      .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .`,
	'file of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		readDraft   .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		create      .   +   -   .   -   -   .   .   .   .   .   .   .   +   .   .
		update      .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		duplicate   .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		delete      .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .`,
	'file of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		create      .   -   -   .   +   -   .   .   .   .   .   .   .   +   .   .
		update      .   o   o   .   +   o   .   .   .   .   .   .   .   +   .   .
		delete      .   o   o   .   +   o   .   .   .   .   .   .   .   +   .   .`,
	'file of the office': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		read        .   o   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		create      .   -   -   .   -   -   .   .   .   .   .   .   .   +   .   .
		update      .   o   o   .   o   o   .   .   .   .   .   .   .   +   .   .
		delete      .   o   o   .   o   o   .   .   .   .   .   .   .   +   .   .`,
	'draft path': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		listDraft   o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		count       o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		read        o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		readDraft   o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		versions    .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		version     .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		restore     .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		withdraw    .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		republish   .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		archive     .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		unarchive   .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		plan        .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		unplan      .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		establish   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	'live path': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		versions    .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		withdraw    .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		establish   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   o   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   o   .   .`,
	'draft page': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		listDraft   o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		count       o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		read        o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		readDraft   o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   o
		versions    .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		version     .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		restore     .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		withdraw    .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		republish   .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		archive     .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		unarchive   .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .
		plan        .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		unplan      .   .   .   .   .   .   .   .   .   .   .   .   .   409 .   .`,
	'live page': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		withdraw    .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   o   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   o   .   .`,
	competence: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		count       +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	'criteria set in the making': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        o   o   o   o   o   o   o   o   +   +   o   o   o   o   +   o
		count       o   o   o   o   o   o   o   o   +   +   o   o   o   o   +   o
		read        o   o   o   o   o   o   o   o   +   +   o   o   o   o   +   o
		create      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   +   .   .   .   .   .   .   .
		take-back   .   .   .   .   .   .   .   .   -   .   .   .   .   .   .   .`,
	'criteria set in effect': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		update      .   .   .   .   .   .   .   .   o   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   o   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   o   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   o   .   .   .   .   .   .   .`,
	'recognition of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   +   +   .   .   .   .   +   .
		count       .   +   o   .   o   o   .   .   +   +   .   .   .   .   +   .
		read        .   +   o   .   o   o   .   .   +   +   .   .   .   .   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'report on an offering of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		handle      .   +   o   .   o   o   .   .   .   .   .   .   .   +   .   .`,
	'report on an offering of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		read        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		handle      .   o   o   .   +   o   .   .   .   .   .   .   .   +   .   .`,
	'report on region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		read        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		handle      .   o   o   .   +   o   .   .   .   .   .   .   .   +   .   .`,
	'report on a path': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		read        .   o   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		handle      .   o   o   .   o   o   .   .   .   .   .   .   .   +   .   .`,
	'count of visits': `
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
	'count of a search': `
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
	throttle: `
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
	'reminder of a user': `
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
	'key of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		revoke      .   +   o   .   o   o   .   .   .   .   .   .   .   .   .   .`,
	'key of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .
		read        .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		revoke      .   o   o   .   +   o   .   .   .   .   .   .   .   .   .   .`,
	'check of an offering of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'bulk change by provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		undo        .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .`,
	'saved view of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		count       .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		read        .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		create      .   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		update      .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		bulkUpdate  .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		duplicate   .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		delete      .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		bulkDelete  .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o`,
	'admitted provider': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		count       +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	'provider that waits': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   +
		count       o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   +
		read        o   o   o   o   o   o   o   o   o   o   o   o   o   +   +   +
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	'provider B, which waits, itself': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        o   o   +   o   o   o   o   o   o   o   o   o   o   +   +   +
		read        o   o   +   o   o   o   o   o   o   o   o   o   o   +   +   +
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	region: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		count       +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	board: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   +   +   +   .   .   .   .   .   .   +   +   .
		count       .   .   .   .   +   +   +   .   .   .   .   .   .   +   +   .
		read        .   .   .   .   +   +   +   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   -   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	'school of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   +   o   +   .   .   .   .   .   .   +   +   .
		count       .   .   .   .   +   o   +   .   .   .   .   .   .   +   +   .
		read        .   .   .   .   +   o   +   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   +   -   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   +   o   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   +   o   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   -   o   .   .   .   .   .   .   .   -   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	term: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		count       +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		read        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   +   .   .`,
	'first item of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'first item of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		read        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .`,
	'version of a path': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	withdrawal: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	redirect: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'planned change of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'planned change of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .
		read        .   o   o   .   +   o   .   .   .   .   .   .   .   +   +   .`,
	'checked link': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   +   +   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'trainer of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		count       .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		read        .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		create      .   +   -   .   -   -   .   .   .   .   .   .   .   .   .   +
		update      .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		bulkUpdate  .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		summary     .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		signOut     .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		leave       .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   +`,
	'broker of region A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   o   +   o   o   o   o   o   o   o   o   o   o   +
		read        .   o   o   o   +   o   o   o   o   o   o   o   o   o   o   +
		create      .   -   -   .   +   -   .   .   .   .   .   .   .   .   .   +
		update      .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		summary     .   o   o   o   +   o   o   o   o   o   o   o   o   o   o   +
		signOut     .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		leave       .   o   o   o   +   o   o   o   o   o   o   o   o   o   o   +`,
	editor: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		read        .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		create      .   -   -   .   -   -   .   .   .   .   .   .   .   .   .   +
		update      .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		summary     .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		signOut     .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +
		leave       .   o   o   o   o   o   o   o   o   o   o   o   o   o   o   +`,
	'failed mail': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   +
		count       .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   +
		read        .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   +
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		resend      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   +`,
	'import of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		summary     .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'row of an import of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		count       .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		read        .   +   o   .   o   o   .   .   .   .   .   .   .   o   .   .
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkUpdate  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		bulkDelete  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .`,
	'column mapping': `
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
	'line of the log': `
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
	'fact of the system': `
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
	'lock of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		count       .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		read        .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		create      .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		update      .   +   o   o   o   o   o   o   o   o   o   o   o   +   o   o
		bulkUpdate  .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		duplicate   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
		delete      .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		bulkDelete  .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o`,
	'key of the system': `
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
	migration: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		count       501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		read        501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		create      501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		update      501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		bulkUpdate  501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		duplicate   501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		delete      501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		bulkDelete  501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501`,
	job: `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		count       501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		read        501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		create      501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		update      501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		bulkUpdate  501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		duplicate   501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		delete      501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501
		bulkDelete  501 501 501 501 501 501 501 501 501 501 501 501 501 501 501 501`,
	'preference of provider A': `
		            vis prA prB trA coA coB brA rev sec com pol ass fin edi aud adm
		list        .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		create      .   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
		update      .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		bulkUpdate  .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o
		bulkDelete  .   +   o   o   o   o   o   o   o   o   o   o   o   o   o   o`,
};
