package fr.intendance.client;

import java.time.Instant;

/**
 * A file that came with an answer: paper that was scanned or photographed, or what a
 * client sent too late.
 *
 * @param code names it within its engagement, such as {@code quote-D-2026-0012}
 * @param label what people call it, in French
 * @param type the kind of file
 * @param sha256 the fingerprint of the file
 * @param how the way it came; by link if the client sent it
 * @param givenAt when it was written down, UTC
 */
public record Scan(String code, String label, FileType type, String sha256, Answer.How how, Instant givenAt) {

	/** Whether it came with an answer by mail: nobody said yet what it is. */
	public boolean isFromAReply() {
		return this.code.startsWith("reply-");
	}

	/** A name that tells nothing personal. */
	public String fileName() {
		return this.code + "." + this.type.ending();
	}

}
