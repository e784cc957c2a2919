package org.peerlearning.confluence.web;

import org.peerlearning.confluence.view.PersonView;

/**
 * One lot of a draw.
 *
 * @param hex what the lot shows
 * @param department may be empty
 * @param result a seat, or the line
 */
public record LotView(int place, long number, PersonView person, String department, String hex, String result) {}
