/** Whether MongoDB gave up a transaction because another one came first, at any depth of the cause. */
export function isWriteConflict(error: unknown): boolean {
	for (let current = error; current instanceof Error; current = current.cause) {
		const hasLabel = 'hasErrorLabel' in current && typeof current.hasErrorLabel === 'function' && current.hasErrorLabel('TransientTransactionError');
		if (hasLabel || ('code' in current && current.code === 112)) return true;
	}
	return false;
}
