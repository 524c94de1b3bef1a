'use client';
import { Button } from '@payloadcms/ui';
import type { ComponentProps } from 'react';

type ButtonProps = ComponentProps<typeof Button>;
type SendButtonProps = Pick<ButtonProps, 'aria-label' | 'buttonStyle' | 'children' | 'margin' | 'onClick' | 'ref' | 'size' | 'type'> & {
	/** What it does is under way: it says so, and pressing again does nothing. */
	isSending: boolean;
	/** There is nothing to send yet. */
	isOff?: boolean;
	/** The id of what says why it is off. */
	describedBy?: string;
};

/** A button that keeps the focus while what it does is under way, or can't be done any more: one that is disabled by the browser's own means loses it. */
export function SendButton({ isSending, isOff = false, describedBy, children, onClick, ...props }: SendButtonProps) {
	const rests = isSending || isOff;
	return (
		<Button
			margin={false}
			{...props}
			{...(isOff ? { className: 'btn--disabled' } : {})}
			extraButtonProps={{ 'aria-disabled': rests, 'aria-busy': isSending, ...(describedBy ? { 'aria-describedby': describedBy } : {}) }}
			onClick={(event) => {
				if (rests) event.preventDefault();
				else onClick?.(event);
			}}
		>
			{isSending ? 'Bezig …' : children}
		</Button>
	);
}
