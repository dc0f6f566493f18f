package fr.intendance.onboarding;

/**
 * How the waiting for a signature ended.
 *
 * @param signed whether the client signed
 * @param vigilanceNeeded whether the attestation of vigilance is to be sent
 */
public record SigningResult(boolean signed, boolean vigilanceNeeded) {
}
