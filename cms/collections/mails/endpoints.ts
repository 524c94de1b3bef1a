import type { Endpoint } from 'payload';
import { now } from '../../env.ts';
import { resendMail } from '../../operations/resendMail.ts';
import { answerNo, idFrom } from '../answers.ts';

/** `POST /api/mails/:id/resend`: an administrator has a failed mail tried again. */
export const endpoints: Endpoint[] = [
	{
		path: '/:id/resend',
		method: 'post',
		handler: async (req) => {
			const result = await resendMail({ req, id: idFrom(req), moment: now() });
			if (result.ok) return Response.json({ ok: true });
			return result.code === 'not-failed'
				? answerNo(409, 'Deze mail is niet mislukt of is al gewist; er valt niets opnieuw te versturen.')
				: answerNo(result.code);
		},
	},
];
