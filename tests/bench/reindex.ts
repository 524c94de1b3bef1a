import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { root } from '../../scripts/build/build.ts';
import { node } from '../../scripts/start/specs.ts';

const REPORT = /(?<offerings>\d+) keer aanbod, (?<documents>\d+) documenten, in (?<seconds>[\d.]+) s/;
const reportSchema = z.object({ offerings: z.coerce.number(), documents: z.coerce.number(), seconds: z.coerce.number().positive() });
export type ReindexReport = z.infer<typeof reportSchema>;

/** Runs `npm run reindex` beside the running stack and reads what it says of itself. */
export async function reindex(environment: Record<string, string>): Promise<ReindexReport> {
	const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'maintain.ts'), '--reindex'], {
		cwd: root,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [output, code] = await Promise.all([text(child.stdout), new Promise<number | null>((resolve) => child.once('exit', resolve))]);
	const report = reportSchema.safeParse(REPORT.exec(output)?.groups);
	if (code !== 0 || !report.success) throw new Error(`Reindexing failed (${code}):\n${output}`);
	return report.data;
}
