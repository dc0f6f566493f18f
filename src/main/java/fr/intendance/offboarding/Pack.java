package fr.intendance.offboarding;

import fr.intendance.document.Fingerprint;

/**
 * The reversibility pack: one ZIP that is readable without us.
 *
 * @param content its bytes
 * @param files how many files are in it
 */
record Pack(byte[] content, int files) {

	String sha256() {
		return Fingerprint.of(this.content);
	}

}
