/**
 * The rules of sign-up once more, as plainly as they can be written, and long random sequences of everything people can do, run on
 * the real use cases and on the plain rules side by side. After every step both must agree, and the rules that never break must hold.
 */
package org.peerlearning.signup.model;
