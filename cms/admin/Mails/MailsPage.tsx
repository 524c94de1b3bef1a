import type { AdminViewServerProps } from 'payload';
import { z } from 'zod';
import { env } from '../../env.ts';
import { loadMails } from '../../operations/loadMails.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { MailPreviews } from './MailPreviews.tsx';
import { Outbox } from './Outbox.tsx';

const querySchema = z.object({
	stand: z.enum(['waiting', 'sent', 'failed']).nullable().catch(null),
	pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
	voorbeeld: z.string().nullable().catch(null),
});

/** Every mail that the platform can send, and what became of those it did. */
export function MailsPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.mails}
			intro="Wat er verstuurd is, wat mislukte en wat opnieuw geprobeerd wordt. Na negentig dagen worden naam, adres en inhoud gewist. Daaronder hoe elke e-mail eruitziet."
		>
			{async () => {
				const { stand, pagina, voorbeeld } = querySchema.parse({ stand: null, voorbeeld: null, ...view.searchParams });
				const outbox = await loadMails({ req, state: stand, page: pagina });
				const root = `${req.payload.config.routes.admin}${WORK_PAGES.mails.path}`;
				return (
					<>
						<Outbox {...outbox} state={stand} page={pagina} root={root} />
						<MailPreviews chosen={voorbeeld} siteUrl={env.SITE_URL} root={root} />
					</>
				);
			}}
		</WorkView>
	);
}
