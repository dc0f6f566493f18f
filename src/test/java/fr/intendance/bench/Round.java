package fr.intendance.bench;

/**
 * One journey of each, and one of the product without its seals.
 *
 * @param product what it took, its mails apart
 * @param printing nanoseconds of that for the documents
 * @param sealing nanoseconds of that, and of its mails, to seal and open what is stored
 * @param mails what it took to send its mails
 * @param plain nanoseconds of a journey with its mails whose rows stand in clear
 * @param bare what the engine alone took
 */
record Round(Lap product, long printing, long sealing, Lap mails, long plain, Lap bare) {

	/** The journey with its mails. */
	long whole() {
		return this.product.nanos() + this.mails.nanos();
	}

	/** How many times it takes what it takes in clear. */
	double sealedOverPlain() {
		return (double) whole() / this.plain;
	}

	long withoutPrinting() {
		return this.product.nanos() - this.printing;
	}

}
