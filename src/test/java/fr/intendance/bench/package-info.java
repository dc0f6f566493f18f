/**
 * What the product costs over the engine that carries it. Only {@code ./mvnw -Pbench
 * verify} runs it; it writes {@code docs/benchmarks.md}.
 */
package fr.intendance.bench;
