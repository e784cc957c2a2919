package org.peerlearning.signup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A draw, so that whoever took part can do the sum again.
 *
 * @param commitment the SHA-256 of the seed, shown before anybody signs up: the seed cannot be chosen afterwards
 * @param entrants how many take part, or took part
 * @param drawn what came of it; empty while it is to come
 */
public record DrawReport(String commitment, int entrants, Optional<Drawn> drawn) {

    /**
     * What was drawn. The lot of each person is the SHA-256 of {@code seed:number}; lots go in ascending order.
     *
     * @param seats how many there were to be drawn for
     * @param perDepartment the bound within which seats were given at first; 0 for none
     * @param lots by place
     */
    public record Drawn(String seed, Instant at, int seats, int perDepartment, List<Lot> lots) {}
}
