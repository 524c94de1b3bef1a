/** In the place of Payload's "Depubliceren": what is live leaves by "Intrekken", with a reason. */
export function NoUnpublish() {
	return null;
}
