package fr.intendance.access;

/**
 * The second factor of a user.
 *
 * @param secret in base 32
 * @param confirmed whether they showed that their phone has it; it counts from then on
 * @param lastStep the half minute since 1970 whose code they used last
 */
record SecondFactor(String secret, boolean confirmed, long lastStep) {

}
