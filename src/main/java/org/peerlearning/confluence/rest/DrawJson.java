package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * How lots are drawn for a session's seats.
 *
 * @param commitment the SHA-256 of the seed, published before anybody could enter
 * @param entrants how many take part, or took part
 * @param drawn what came of it; null while it is to come
 */
record DrawJson(long session, String commitment, int entrants, DrawnJson drawn) {

    /**
     * A draw that has been held.
     *
     * @param seed what all lots are made from
     * @param at an instant in UTC
     * @param seats how many there were to be drawn for
     * @param perDepartment the bound within which seats were given at first; 0 for none
     * @param lots by place
     */
    record DrawnJson(String seed, String at, int seats, int perDepartment, List<LotJson> lots) {}

    /**
     * One lot.
     *
     * @param number of the lot
     * @param department the one that counted; empty where none is known, or none counts
     * @param lot the SHA-256 of {@code seed:number}
     * @param place in the order drawn, from 1
     * @param seated whether it won a seat
     */
    record LotJson(long number, PersonView person, String department, String lot, int place, boolean seated) {}
}
