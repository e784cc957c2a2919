/**
 * Benchmarks: how fast, beside what is possible at all in the same run on the same machine. Only the ratios mean something; they are
 * never asserted. {@code mvn -Pbench} runs all, {@code -Dbench=name} one.
 */
package org.peerlearning.bench;
