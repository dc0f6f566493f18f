package fr.intendance.bench;

/**
 * One journey of each.
 *
 * @param product what it took, its mails apart
 * @param printing nanoseconds of that for the documents
 * @param sealing nanoseconds of that, and of its mails, to seal and open what is stored
 * @param mails what it took to send its mails
 * @param bare what the engine alone took
 */
record Round(Lap product, long printing, long sealing, Lap mails, Lap bare) {

	/** The journey with its mails. */
	long whole() {
		return this.product.nanos() + this.mails.nanos();
	}

	long withoutSealing() {
		return whole() - this.sealing;
	}

	long withoutPrinting() {
		return this.product.nanos() - this.printing;
	}

}
