/** Every door of the API, written by hand. One that is missing here, or here and not in the cms, fails the test. */
const STANDARD = [
	'get /',
	'get /count',
	'get /:id',
	'post /',
	'patch /',
	'patch /:id',
	'delete /',
	'delete /:id',
	'post /access/:id?',
	'post /:id/duplicate',
] as const;
const VERSIONED = ['get /versions', 'get /versions/:id', 'post /versions/:id'] as const;
const EDITORIAL = [
	'get /by-slug/:slug',
	'post /:id/withdraw',
	'get /:id/withdrawal',
	'post /:id/republish',
	'post /:id/archive',
	'post /:id/unarchive',
	'get /preview/:id',
	'get /:id/preview',
] as const;
const FIRST_ITEM = ['post /:id/offer', 'post /:id/take-back', 'post /:id/admit', 'post /:id/send-back', 'get /:id/admission'] as const;
const ESTABLISHED = ['post /:id/establish', 'get /:id/established', 'post /:id/established/:number/cancel', 'get /by-slug/:slug/version/:number'] as const;
const ACCOUNTS = [
	'post /login',
	'post /logout',
	'get /me',
	'get /init',
	'post /refresh-token',
	'post /first-register',
	'post /forgot-password',
	'post /reset-password',
	'post /password-link',
	'post /change-password',
	'get /:id/summary',
	'post /:id/sign-out',
	'post /:id/renew-invitation',
	'post /:id/withdraw-invitation',
	'post /:id/take-role',
	'post /:id/name-deputy',
	'post /:id/end-deputy',
	'post /:id/leave',
	'post /unlock',
] as const;

/** The doors of each collection; none where a collection answers nobody. */
export const COLLECTION_DOORS: Record<string, readonly string[]> = {
	offerings: [...STANDARD, ...VERSIONED, ...EDITORIAL, ...FIRST_ITEM, 'get /browse'],
	editions: [...STANDARD, 'post /:id/hold'],
	paths: [...STANDARD, ...VERSIONED, ...EDITORIAL, ...ESTABLISHED, 'get /overview'],
	pathVersions: STANDARD,
	competences: STANDARD,
	criteriaSets: [...STANDARD, 'get /current'],
	recognitions: STANDARD,
	providers: [...STANDARD, 'get /by-slug/:slug'],
	regions: [...STANDARD, 'get /by-slug/:slug', 'get /overview'],
	boards: STANDARD,
	schools: STANDARD,
	vocabulary: [...STANDARD, 'get /overview'],
	pages: [...STANDARD, ...VERSIONED, ...EDITORIAL, 'get /frame'],
	media: [...STANDARD, 'get /file/:filename'],
	admissions: STANDARD,
	withdrawals: STANDARD,
	redirects: STANDARD,
	users: [...STANDARD.filter((door) => door !== 'post /:id/duplicate'), ...ACCOUNTS],
	mails: [...STANDARD, 'post /:id/resend'],
	activities: STANDARD,
	systemState: STANDARD,
	'payload-kv': STANDARD,
	'payload-jobs': [],
	'payload-locked-documents': STANDARD,
	'payload-preferences': [...STANDARD, 'get /:key', 'post /:key', 'delete /:key'],
	'payload-migrations': [],
};

export const GLOBAL_DOORS: Record<string, readonly string[]> = { 'payload-jobs-stats': [] };

export const ROOT_DOORS = ['get /access', 'get /addresses', 'get /healthz'] as const;

/** The doors through which only the site reads, with the key that it shares with the cms. */
export const SITE_DOORS = [
	'/addresses',
	'/offerings/by-slug/x',
	'/offerings/browse',
	'/offerings/preview/x',
	'/paths/preview/x',
	'/pages/preview/x',
	'/paths/by-slug/x',
	'/paths/by-slug/x/version/1',
	'/paths/overview',
	'/criteriaSets/current',
	'/providers/by-slug/x',
	'/regions/by-slug/x',
	'/regions/overview',
	'/vocabulary/overview',
	'/pages/by-slug/x',
	'/pages/frame',
] as const;

/** The operations of the tables that knock on each standard door. */
export const KNOCKED_BY: Record<string, string> = {
	'get /': 'list',
	'get /count': 'count',
	'get /:id': 'read',
	'post /': 'create',
	'patch /': 'bulkUpdate',
	'patch /:id': 'update',
	'delete /': 'bulkDelete',
	'delete /:id': 'delete',
	'post /:id/duplicate': 'duplicate',
	'get /versions': 'versions',
	'get /versions/:id': 'version',
	'post /versions/:id': 'restore',
	'post /:id/withdraw': 'withdraw',
	'post /:id/republish': 'republish',
	'post /:id/archive': 'archive',
	'post /:id/unarchive': 'unarchive',
	'post /:id/establish': 'establish',
	'post /:id/resend': 'resend',
	'get /:id/summary': 'summary',
	'post /:id/sign-out': 'signOut',
	'post /:id/leave': 'leave',
	'post /:id/hold': 'hold',
	'post /:id/offer': 'offer',
	'post /:id/take-back': 'take-back',
	'post /:id/admit': 'admit',
	'post /:id/send-back': 'send-back',
};
