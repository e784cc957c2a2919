/**
 * People's skills as templates show them: what somebody claims, whom one finds, what is wanted and not offered. Whatever counts people
 * comes counted from the use cases; here it only gets its words.
 */
package org.peerlearning.confluence.view.skill;
