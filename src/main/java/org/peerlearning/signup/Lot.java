package org.peerlearning.signup;

import org.peerlearning.shared.PersonKey;

/**
 * What became of one person in a draw.
 *
 * @param number of the lot: the turn that the person had
 * @param department the one that counted; empty where none is known, or none counts
 * @param hex what the lot shows: the lower, the earlier its turn
 * @param place in the order drawn, from 1
 * @param seated whether it won a seat
 */
public record Lot(long number, PersonKey person, String department, String hex, int place, boolean seated) {}
