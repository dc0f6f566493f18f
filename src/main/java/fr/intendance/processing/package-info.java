/**
 * What the firm does with whose personal data, as the models declare it, and who else
 * touches them: what the register of processing (GDPR art. 30) and the data-processing
 * agreement (art. 28) are made of.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "calendar", "document" })
package fr.intendance.processing;
