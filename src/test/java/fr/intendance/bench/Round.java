package fr.intendance.bench;

/**
 * One journey of each.
 *
 * @param product what it took, its mails apart
 * @param printing nanoseconds of that for the documents
 * @param mails what it took to send its mails
 * @param bare what the engine alone took
 */
record Round(Lap product, long printing, Lap mails, Lap bare) {

	long withoutPrinting() {
		return this.product.nanos() - this.printing;
	}

}
