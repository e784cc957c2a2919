/**
 * What an empty development host is filled with, so that a newcomer meets a company and not a blank page: 200 people, spaces with
 * pages, and, once the app runs, learning groups made through the app's own REST doors as anybody's script would make them. Several
 * nodes may start at once over one database; only one of them fills it.
 */
package org.peerlearning.host.sample;
