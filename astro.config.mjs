import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig, memoryCache } from 'astro/config';

/**
 * The public catalogue: rendered on the server, nothing prerendered, nothing about an environment baked in
 * (`SITE_URL` and the rest are read at run time by `src/env.ts`).
 */
export default defineConfig({
	output: 'server',
	// Whole answers, never a stream: a page that fails halfway is a 500, not half a page with status 200 in the cache.
	adapter: node({ mode: 'standalone', bodySizeLimit: 64 * 1024, experimentalDisableStreaming: true }),
	integrations: [react()],
	trailingSlash: 'never',
	session: false,
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	// Not `format: 'file'`: nothing is prerendered, and every request would first look on disk for a file of its name with `.html`.
	build: { inlineStylesheets: 'never' },
	// No cached page depends on the query string, so it is no part of the key: `?x=1`, `?x=2`, … can't push pages out.
	cache: { provider: memoryCache({ max: 2000, query: { include: [] } }) },
	security: {
		// It compares with the address at which this process is reached, which is plain http behind the front door, so that every post over https
		// would be refused. What a page of ours posts is held against SITE_URL instead (`isOwnOrigin`), what the cms posts carries the key.
		checkOrigin: false,
		csp: {
			directives: [
				"default-src 'self'",
				"base-uri 'none'",
				"connect-src 'self'",
				"font-src 'self'",
				"form-action 'self'",
				"frame-ancestors 'none'",
				"img-src 'self' data:",
				"object-src 'none'",
			],
		},
	},
	vite: { build: { assetsInlineLimit: 0 } },
});
