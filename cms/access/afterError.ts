import { type AfterErrorHook, Forbidden, NotFound } from 'payload';
import { isWriteConflict } from '../operations/writeConflict.ts';
import { isLimitedToRows } from './rowConstraint.ts';

const ABSENT = 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.';
const CONFLICT = 'Iemand anders heeft dit net ook gewijzigd. Laad de pagina opnieuw en probeer het nog eens; uw tekst is niet opgeslagen.';

/**
 * Turns errors into the answers that the rules ask for:
 * a write on somebody else's record is the 404 of a record that isn't there, and a lost race is a 409, never a 500.
 */
export const answerInOurWords: AfterErrorHook = ({ error, req }) => {
	if (isWriteConflict(error)) return { status: 409, response: { errors: [{ message: CONFLICT }] } };
	const isHiddenRow = error instanceof Forbidden && isLimitedToRows(req);
	if (isHiddenRow || error instanceof NotFound) return { status: 404, response: { errors: [{ message: ABSENT }] } };
	return;
};
