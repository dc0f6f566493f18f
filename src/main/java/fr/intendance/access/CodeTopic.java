package fr.intendance.access;

/**
 * The one thing that a code is good for: a code for another thing, or for another
 * contact, does not fit.
 *
 * @param engagement the reference of the engagement it belongs to
 * @param purpose what it lets its reader do
 * @param about with what, such as the number of a document
 */
public record CodeTopic(String engagement, CodePurpose purpose, String about) {

	String key() {
		return this.purpose.code() + "." + this.about;
	}

}
