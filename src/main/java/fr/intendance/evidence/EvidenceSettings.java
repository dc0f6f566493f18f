package fr.intendance.evidence;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the firm says about its evidence.
 *
 * @param keep the references of engagements whose evidence is kept beyond its term, while
 * somebody sues or may (C. civ. art. 2240 to 2244)
 */
@ConfigurationProperties("intendance.evidence")
record EvidenceSettings(@DefaultValue Set<String> keep) {
}
