/**
 * What the build does beside compiling: {@link org.peerlearning.host.build.PlatformLinks} reads the app's class files and writes down
 * what they link to.
 *
 * <p>From the class files and not from the sources, because these are what is linked at the customer's: what the compiler adds, erases
 * or moves to another owner is in it. ASM reads them, a library of its own rather than one that another dependency happens to carry.
 * Nothing of the platform is loaded for it, so the list says what the app asks for and never what happened to be there.
 */
package org.peerlearning.host.build;
