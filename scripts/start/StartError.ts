/** A reason not to start, in one Dutch sentence that says what to do. Shown as it is, without a stack. */
export class StartError extends Error {
	override name = 'StartError';
}
