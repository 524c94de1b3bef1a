/** Who tries a verb. `rev` has an accepted review of the case, `ore` none; `int` is a secretary who works for the case's provider; `com` sits in the round, `oco` in another. */
export const VERB_ACTORS = ['vis', 'own', 'oth', 'coo', 'tra', 'bro', 'rev', 'ore', 'sec', 'int', 'com', 'oco', 'edi', 'aud', 'adm'] as const;
export type VerbActor = (typeof VERB_ACTORS)[number];

/**
 * What each verb answers, written by hand: `+` done, `x` refused by state or condition (409), `s`
 * refused as out of date, where the state itself may not be told (409), `o` as if the record did not exist, `.` not for this
 * role at all. One line per verb and states; `*` stands for all states that no line of the verb names. Before a verb is tried, all that it asks
 * beyond the state is so.
 */
export const VERB_TABLES = {
	qualityCases: `
		                                                       vis own oth coo tra bro rev ore sec int com oco edi aud adm
		declare-conflict   *                                    .   .   .   .   .   .   o   o   +   o   +   o   .   +   .
		submit             open,to-complete                     .   +   o   o   .   .   .   .   .   +   .   .   .   .   .
		submit             *                                    .   x   o   o   .   .   .   .   .   x   .   .   .   .   .
		send-back          submitted                            .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		send-back          *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		take-up            submitted                            .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		take-up            *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		invite             in-review                            .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		invite             *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		carry-over         in-review,prepared                   .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		carry-over         *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		renew-criteria     submitted,in-review,prepared         .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		renew-criteria     *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		withdraw           open,submitted,to-complete           .   +   o   o   .   .   .   .   .   +   .   .   .   .   .
		withdraw           in-review,prepared,decided           .   +   o   o   .   .   .   .   .   +   .   .   .   .   .
		withdraw           *                                    .   x   o   o   .   .   .   .   .   x   .   .   .   .   .
		prepare            in-review,prepared                   .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		prepare            *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		prepare-objection  appealed                             .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		prepare-objection  *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		propose-measure    released                             .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		propose-measure    *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		answer-facts       prepared                             .   +   o   o   .   .   .   .   .   +   .   .   .   .   .
		answer-facts       decided                              .   s   o   o   .   .   .   .   .   s   .   .   .   .   .
		answer-facts       *                                    .   x   o   o   .   .   .   .   .   x   .   .   .   .   .
		name-substitute    prepared                             .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		name-substitute    *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		vote               prepared                             .   .   .   .   .   .   o   o   .   .   +   o   .   .   .
		vote               *                                    .   .   .   .   .   .   o   o   .   .   x   o   .   .   .
		release-alone      decided                              .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		release-alone      *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		object             released                             .   +   o   o   .   .   .   .   .   +   .   .   .   .   .
		object             *                                    .   x   o   o   .   .   .   .   .   x   .   .   .   .   .
		withdraw-objection appealed                             .   +   o   o   .   .   .   .   .   +   .   .   .   .   .
		withdraw-objection *                                    .   x   o   o   .   .   .   .   .   x   .   .   .   .   .
		suspend-term       open,submitted,to-complete           .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		suspend-term       in-review,prepared,appealed          .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		suspend-term       *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .
		resume-term        open,submitted,to-complete           .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		resume-term        in-review,prepared,appealed          .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		resume-term        *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .`,
	reviews: `
		                                                       vis own oth coo tra bro rev ore sec int com oco edi aud adm
		accept             invited                              .   .   .   .   .   .   +   o   .   .   .   .   .   .   .
		accept             *                                    .   .   .   .   .   .   x   o   .   .   .   .   .   .   .
		declare-conflict   invited,accepted,drafted,delivered   .   .   .   .   .   .   +   o   .   .   .   .   .   .   .
		declare-conflict   *                                    .   .   .   .   .   .   x   o   .   .   .   .   .   .   .
		decline            invited                              .   .   .   .   .   .   +   o   .   .   .   .   .   .   .
		decline            *                                    .   .   .   .   .   .   x   o   .   .   .   .   .   .   .
		draft              accepted                             .   .   .   .   .   .   +   o   .   .   .   .   .   .   .
		draft              *                                    .   .   .   .   .   .   x   o   .   .   .   .   .   .   .
		deliver            drafted                              .   .   .   .   .   .   +   o   .   .   .   .   .   .   .
		deliver            *                                    .   .   .   .   .   .   x   o   .   .   .   .   .   .   .
		abstain            accepted,drafted                     .   .   .   .   .   .   +   o   .   .   .   .   .   .   .
		abstain            *                                    .   .   .   .   .   .   x   o   .   .   .   .   .   .   .
		replace            invited,accepted,drafted             .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		replace            *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .`,
	rounds: `
		                                                       vis own oth coo tra bro rev ore sec int com oco edi aud adm
		open               planned                              .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		open               *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		start-scoring      open                                 .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		start-scoring      *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		start-deciding     scoring                              .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		start-deciding     *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		reschedule         open,scoring,deciding                .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		reschedule         *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		add-people         open,scoring,deciding                .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		add-people         *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		begin-release      deciding                             .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		begin-release      *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		close              released                             .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		close              *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .`,
	criteriaSets: `
		                                                       vis own oth coo tra bro rev ore sec int com oco edi aud adm
		propose            draft                                .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		propose            *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		take-back          proposed                             .   .   .   .   .   .   .   .   +   +   .   .   .   .   .
		take-back          *                                    .   .   .   .   .   .   .   .   x   x   .   .   .   .   .
		return             proposed                             .   .   .   .   .   .   .   .   .   .   +   +   .   .   .
		return             *                                    .   .   .   .   .   .   .   .   .   .   x   x   .   .   .
		agree              proposed                             .   .   .   .   .   .   .   .   .   .   +   +   .   .   .
		agree              *                                    .   .   .   .   .   .   .   .   .   .   x   x   .   .   .`,
	objections: `
		                                                       vis own oth coo tra bro rev ore sec int com oco edi aud adm
		hear               received                             .   .   .   .   .   .   .   .   +   o   .   .   .   .   .
		hear               *                                    .   .   .   .   .   .   .   .   x   o   .   .   .   .   .`,
} as const;
