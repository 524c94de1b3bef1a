import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {import('next').NextConfig} */
const config = {
	// Types are checked by `npm run check`, over the whole repository at once.
	typescript: { ignoreBuildErrors: true },
	turbopack: { root },
	outputFileTracingRoot: root,
	poweredByHeader: false,
	// Native code: loaded by Node itself.
	serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler'],
	// The proxy keeps a copy of each body; a file for import may be 20 MB, and what is bigger is refused by the door.
	experimental: { proxyClientMaxBodySize: 21 * 1024 * 1024 },
	devIndicators: false,
};

export default withPayload(config, { devBundleServerPackages: false });
