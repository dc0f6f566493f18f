package fr.intendance.portal;

import java.util.Optional;

/**
 * What surrounds every page of the portal.
 *
 * @param firm who the client deals with
 * @param reference the engagement; empty on the public form
 * @param home the address of the client's first page; empty on the public form
 * @param refusedField the field that was refused, if one was
 * @param refusal why something was refused, if it was
 */
record Frame(String firm, String reference, String home, Optional<String> refusedField, Optional<String> refusal) {
}
