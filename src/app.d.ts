/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** True once the visitor has been answered because rendering took too long; what still arrives may not be cached. */
		isCutOff?: boolean;
	}
}
