import { Gutter } from '@payloadcms/ui';
import type { ReactNode } from 'react';

type WorkFrameProps = {
	title: string;
	/** One or two sentences: what somebody does here. */
	intro?: ReactNode;
	/** Buttons beside the title. */
	actions?: ReactNode;
	children: ReactNode;
};

/** The heading and width that all work pages share. */
export function WorkFrame({ title, intro, actions, children }: WorkFrameProps) {
	return (
		<main>
			<Gutter className="work">
				<div className="work__head">
					<div>
						<h1 className="work__title" id="work-title" tabIndex={-1}>
							{title}
						</h1>
						{intro ? <p className="work__intro">{intro}</p> : null}
					</div>
					{actions ? <div className="work__actions">{actions}</div> : null}
				</div>
				{children}
			</Gutter>
		</main>
	);
}
