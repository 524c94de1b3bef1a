import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { env } from '../../env.ts';
import { ownProviderIds } from '../../operations/ownProviderIds.ts';
import type { ApiKey } from '../../payload-types.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { KeyMaker } from './KeyMaker.tsx';
import './ApiKeys.css';

/** "Koppelingen": keys with which the own system keeps places and states. */
export function ApiKeysPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.apiKeys}
			intro="Laat uw eigen systeem plaatsen en stand van uitvoeringen bijhouden. Maak voor elk systeem een eigen sleutel, dan kunt u er een intrekken zonder de andere te raken."
		>
			{async () => {
				const [providers, keys] = await Promise.all([loadProviders(req), loadKeys(req)]);
				if (providers.length === 0) return <p className="work__empty">U werkt voor geen aanbieder, dus er is niets om te koppelen.</p>;
				return (
					<>
						<KeyMaker providers={providers} siteUrl={env.SITE_URL} />
						<h2 id="api-keys" tabIndex={-1}>
							Sleutels
						</h2>
						{keys.length > 0 ? <KeyTable keys={keys} providers={providers} /> : <p className="work__empty">Er zijn nog geen sleutels.</p>}
					</>
				);
			}}
		</WorkView>
	);
}

function KeyTable({ keys, providers }: { keys: ApiKey[]; providers: { id: string; name: string }[] }) {
	return (
		<div className="work__scroll">
			<table className="work-table is-stacked">
				<thead>
					<tr>
						<th scope="col">Naam</th>
						<th scope="col">Aanbieder</th>
						<th scope="col">Begint met</th>
						<th scope="col">Gemaakt</th>
						<th scope="col">Laatst gebruikt</th>
						<th scope="col">Stand</th>
					</tr>
				</thead>
				<tbody>
					{keys.map(({ id, label, provider, hint, createdAt, lastUsedOn, revokedAt, madeBy }) => (
						<tr key={id}>
							<td data-label="Naam">{label}</td>
							<td data-label="Aanbieder">{providers.find((one) => one.id === idOf(provider))?.name ?? ''}</td>
							<td data-label="Begint met">
								<code>{hint}…</code>
							</td>
							<td data-label="Gemaakt">
								{inWords(createdAt)}
								{typeof madeBy === 'object' && madeBy ? <small className="api-keys__by">{madeBy.name}</small> : null}
							</td>
							<td data-label="Laatst gebruikt">{lastUsedOn ? inWords(lastUsedOn) : 'nog niet'}</td>
							<td>
								{revokedAt ? (
									`Ingetrokken op ${inWords(revokedAt)}`
								) : (
									<VerbButton
										label="Intrekken"
										about={label}
										path={`/apiKeys/${id}/revoke`}
										done="De sleutel werkt niet meer."
										question="Daarna werkt deze sleutel nooit meer."
									/>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

async function loadProviders(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
	const where = { id: { in: await ownProviderIds(req) } };
	const { docs } = await req.payload.find({
		collection: 'providers',
		where,
		sort: 'name',
		depth: 0,
		select: { name: true },
		limit: 50,
		pagination: false,
		req,
	});
	return docs.map(({ id, name }) => ({ id, name }));
}

async function loadKeys(req: PayloadRequest): Promise<ApiKey[]> {
	const { docs } = await req.payload.find({
		collection: 'apiKeys',
		sort: ['revokedAt', '-createdAt'],
		depth: 1,
		populate: { users: { name: true }, providers: {} },
		limit: 100,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs;
}

function inWords(moment: string): string {
	return dayInWords(dayOf(new Date(moment)));
}
