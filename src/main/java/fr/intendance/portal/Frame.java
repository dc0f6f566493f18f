package fr.intendance.portal;

import java.util.Optional;

/**
 * What surrounds every page of the portal.
 *
 * @param firm who the client deals with
 * @param style where the firm's colour is
 * @param logo where its logo is, if it has one
 * @param reference the engagement; empty where nobody is to learn it
 * @param home the address of the client's first page; empty where they have none
 * @param device where they leave the device; empty where they have not shown who they are
 * @param page the address to come back to in another language
 * @param bare whether it stands within another site, which has a head of its own
 * @param refusedField the field that was refused, if one was
 * @param refusal why something was refused, if it was
 */
record Frame(String firm, String style, Optional<String> logo, String reference, String home, String device,
		String page, boolean bare, Optional<String> refusedField, Optional<String> refusal) {
}
