import { z } from 'zod';

/** What `GET …/checks` answers, as the panel shows it. */
export const checksSchema = z.object({
	blocking: z.array(z.object({ tab: z.string().nullable(), label: z.string(), message: z.string(), path: z.string() })),
	advice: z.array(z.object({ code: z.string(), message: z.string(), path: z.string() })),
	similar: z.array(z.object({ title: z.string(), percentage: z.number(), href: z.string() })),
	readability: z.object({ score: z.number(), longSentences: z.array(z.string()), longWords: z.array(z.string()) }).nullable(),
	links: z.array(z.object({ url: z.string(), path: z.string(), state: z.enum(['alive', 'dead', 'unknown', 'not-asked']) })),
});

export type ShownChecks = z.infer<typeof checksSchema>;
