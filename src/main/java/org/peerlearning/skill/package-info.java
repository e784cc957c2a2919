/** Skills: one vocabulary for the wiki, and who claims what. */
package org.peerlearning.skill;
