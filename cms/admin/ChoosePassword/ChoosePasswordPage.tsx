import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { Logo } from '../brand/Logo.tsx';
import { ChoosePasswordForm } from './ChoosePasswordForm.tsx';

/** Open to everybody: whoever comes here proves with the secret of a link who it is. */
export function ChoosePasswordPage({ initPageResult }: AdminViewServerProps) {
	const { routes } = initPageResult.req.payload.config;
	return (
		<MinimalTemplate>
			<div className="choose-password__brand">
				<Logo />
			</div>
			<ChoosePasswordForm apiRoute={routes.api} adminRoute={routes.admin} />
		</MinimalTemplate>
	);
}
