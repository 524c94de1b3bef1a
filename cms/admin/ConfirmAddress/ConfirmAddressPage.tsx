import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { Logo } from '../brand/Logo.tsx';
import { ConfirmAddress } from './ConfirmAddress.tsx';

/** Open to everybody: whoever comes here proves with the secret of a link that the mailbox is theirs. */
export function ConfirmAddressPage({ initPageResult }: AdminViewServerProps) {
	const { routes } = initPageResult.req.payload.config;
	return (
		<MinimalTemplate>
			<div className="choose-password__brand">
				<Logo />
			</div>
			<ConfirmAddress apiRoute={routes.api} adminRoute={routes.admin} />
		</MinimalTemplate>
	);
}
