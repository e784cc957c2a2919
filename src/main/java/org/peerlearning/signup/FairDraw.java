package org.peerlearning.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/**
 * Lots that anybody can check. The lot of an entrant is the SHA-256, in hexadecimal, of the text {@code seed:number}; the lowest wins.
 * The seed is fixed and its own SHA-256 published before anybody enters, so nobody can choose who wins: not by the seed, which is
 * there first, and not by the number, which comes with the order of arrival while the seed is secret.
 *
 * <p>Where a department can have so many seats only, those above it are passed over at first, and get what is left in the end: no seat
 * stays empty for the bound. Whose department nobody knows is never passed over.
 */
public final class FairDraw {

    private FairDraw() {}

    /**
     * Somebody who takes part.
     *
     * @param number different for each
     * @param department empty where none is known
     */
    public record Entrant(long number, PersonKey person, String department) {}

    /** What is published of a seed while it is secret. */
    public static String commitment(String seed) {
        return sha256(seed);
    }

    /**
     * Draws. The same input gives the same lots, in whatever order the entrants come.
     *
     * @param perDepartment 0 for no bound
     * @return by place
     */
    public static List<Lot> draw(String seed, int seats, int perDepartment, Collection<Entrant> entrants) {
        List<Drawing> order = entrants.stream()
                .map(entrant -> new Drawing(entrant, sha256(seed + ":" + entrant.number())))
                .sorted(Comparator.comparing(Drawing::hex).thenComparingLong(drawing -> drawing.entrant().number()))
                .toList();
        Set<Drawing> seated = seated(order, seats, perDepartment);
        List<Lot> lots = new ArrayList<>();
        for (Drawing drawing : order) {
            Entrant entrant = drawing.entrant();
            lots.add(new Lot(
                    entrant.number(), entrant.person(), entrant.department(), drawing.hex(), lots.size() + 1, seated.contains(drawing)));
        }
        return List.copyOf(lots);
    }

    private record Drawing(Entrant entrant, String hex) {

        /** However it is spelled. */
        String department() {
            return entrant.department().toLowerCase(Locale.ROOT);
        }
    }

    private static Set<Drawing> seated(List<Drawing> order, int seats, int perDepartment) {
        Set<Drawing> seated = new HashSet<>();
        List<Drawing> passedOver = new ArrayList<>();
        Map<String, Integer> given = new HashMap<>();
        for (Drawing drawing : order) {
            boolean bound = perDepartment > 0 && !drawing.department().isEmpty();
            if (bound && given.getOrDefault(drawing.department(), 0) >= perDepartment) {
                passedOver.add(drawing);
            } else if (seated.size() < seats) {
                seated.add(drawing);
                given.merge(drawing.department(), 1, Integer::sum);
            }
        }
        passedOver.stream().limit(Math.max(0, seats - seated.size())).forEach(seated::add);
        return seated;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }
}
