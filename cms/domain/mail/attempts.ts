const MINUTE_IN_MS = 60_000;

/** How long to wait after the first failed try, the second, and so on. After the last one the mail counts as failed: about two days. */
const PAUSES_IN_MINUTES = [1, 5, 30, 120, 360, 720, 1440] as const;

/** What went wrong with a try, as the mail server or the network says it. */
export type SendFault = { code: string; responseCode: number | null };

/**
 * What follows from a failed try: another one after so many milliseconds, or null when there is no use in trying again.
 * `attempts` counts the failed one. A refusal for good (5xx, other than a refused sign-in) isn't tried again.
 */
export function pauseAfter({ attempts, fault }: { attempts: number; fault: SendFault }): number | null {
	if (isRefusedForGood(fault)) return null;
	const minutes = PAUSES_IN_MINUTES[attempts - 1];
	return minutes === undefined ? null : minutes * MINUTE_IN_MS;
}

/** A failed try in a sentence for the administrator. */
export function faultInWords(fault: SendFault): string {
	if (fault.code === 'EAUTH') return 'De mailserver accepteert de inloggegevens niet. Controleer de instelling SMTP_URL.';
	if (fault.code === 'ENOENT' || fault.code === 'EACCES' || fault.code === 'ENOSPC') return 'De map voor de mail is niet te beschrijven. Controleer DATA_DIR.';
	if (isRefusedForGood(fault)) return `De mailserver weigert deze mail (code ${fault.responseCode}). Controleer of het e-mailadres klopt.`;
	if (fault.responseCode) return `De mailserver neemt de mail nu niet aan (code ${fault.responseCode}).`;
	if (NETWORK.includes(fault.code)) return 'De mailserver is niet bereikbaar.';
	return `Versturen lukte niet (${fault.code}).`;
}

const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ENOTFOUND', 'EAI_AGAIN', 'ETLS'];

function isRefusedForGood({ code, responseCode }: SendFault): boolean {
	return code !== 'EAUTH' && responseCode !== null && responseCode >= 500;
}
