/**
 * The people of the development host: one table, read afresh at each question so that several nodes agree, and the platform's services
 * over it. A person is known by a key that never changes and never equals the name, because code that mixes the two up must fail here
 * and not in production. A removed person's row is gone; what they wrote keeps their key.
 */
package org.peerlearning.host.people;
