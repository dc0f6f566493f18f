package fr.intendance.document;

/**
 * A template filled with invented contents, as its reader would get it.
 *
 * @param pdf whether it is a PDF; a page in HTML otherwise, UTF-8
 * @param content its bytes
 */
public record TemplatePreview(boolean pdf, byte[] content) {
}
