package fr.intendance.document;

/**
 * A file within a PDF (PDF/A-3), for programs that read what people read on the page.
 *
 * @param fileName neutral and ASCII, such as {@code preuve_D-2026-0012.json}
 * @param contentType its type, such as {@code application/json}
 * @param description what it is, in a few words
 * @param content its text, kept as UTF-8
 */
public record Enclosure(String fileName, String contentType, String description, String content) {
}
