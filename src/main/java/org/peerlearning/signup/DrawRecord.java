package org.peerlearning.signup;

import java.util.List;

/**
 * What is kept of a draw.
 *
 * @param seed secret until lots are drawn
 * @param seats how many there were to be drawn for; 0 until then
 * @param entrants who was in it, by place; empty until then
 */
public record DrawRecord(String seed, int seats, List<FairDraw.Entrant> entrants) {}
