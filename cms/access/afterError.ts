import { type AfterErrorHook, APIError, AuthenticationError, Forbidden, LockedAuth, NotFound } from 'payload';
import { isWriteConflict } from '../operations/writeConflict.ts';
import { isLimitedToRows } from './rowConstraint.ts';

const ABSENT = 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.';
const CONFLICT = 'Iemand anders heeft dit net ook gewijzigd. Laad de pagina opnieuw en probeer het nog eens; uw tekst is niet opgeslagen.';
const TAKEN = 'Iemand anders is hier nu mee bezig. Wacht tot die klaar is en bewaar dan; uw tekst staat nog op dit scherm.';
const NO_SIGN_IN = 'Inloggen lukt niet. Het e-mailadres of wachtwoord klopt niet, of het account is na te veel pogingen tien minuten op slot.';
const FORBIDDEN = 'U mag deze actie niet uitvoeren.';
const FAILED = 'Er ging iets mis aan onze kant. Probeer het later nog eens.';

/** Messages that Payload knows in English only. */
const IN_DUTCH: Record<string, string> = {
	'Missing email.': 'Vul een e-mailadres in.',
	"Missing 'where' query of documents to update.": 'Geef aan om welke items het gaat.',
	"Missing 'where' query of documents to delete.": 'Geef aan om welke items het gaat.',
	'Token is either invalid or has expired.': 'Deze link werkt niet meer. Vraag een nieuwe aan.',
	'No User': 'U bent niet ingelogd.',
	'The following field is invalid: email': 'Vul een e-mailadres in.',
	'The following field is invalid: password': 'Vul een wachtwoord in.',
};

/**
 * Turns errors into the answers that the rules ask for: a row that the user can't reach is the 404 of a row that isn't there,
 * a failed sign-in doesn't tell whether the account exists, a lost race is a 409 and never a 500; all of it in Dutch.
 */
export const answerInOurWords: AfterErrorHook = ({ error, req, result }) => {
	if (isWriteConflict(error)) return saying(409, CONFLICT);
	if (error instanceof NotFound || (error instanceof Forbidden && isLimitedToRows(req))) return saying(404, ABSENT);
	if (error instanceof AuthenticationError || error instanceof LockedAuth) return saying(401, NO_SIGN_IN);
	if (error.message.endsWith('has disabled bulk edit')) return saying(403, FORBIDDEN);
	if (error instanceof APIError && error.status === 423) return saying(423, TAKEN);
	const dutch = IN_DUTCH[error.message];
	if (dutch) return { response: { ...result, errors: [{ ...result?.errors?.[0], message: dutch }] } };
	if (result?.errors?.[0]?.message === 'Something went wrong.') return { response: { errors: [{ message: FAILED }] } };
	return;
};

function saying(status: number, message: string): { status: number; response: { errors: { message: string }[] } } {
	return { status, response: { errors: [{ message }] } };
}
