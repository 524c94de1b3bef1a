/** What went wrong with a form, beside its button and until the next try: a message in the corner is gone before it is read. */
export function FormFault({ message }: { message: string }) {
	return message ? (
		<p className="form-fault" role="alert">
			{message}
		</p>
	) : null;
}
