package org.peerlearning.skill.search;

import java.util.Optional;
import org.peerlearning.skill.Level;

/** What is asked of claims and people besides skills, in the numbers of one index. Tells which wishes are not met, one bit for each. */
final class Filter {

    static final int LEVEL = 1;
    static final int DIRECTION = 2;
    static final int HAPPY = 4;
    static final int DEPARTMENT = 1;
    static final int LOCATION = 2;
    static final int LANGUAGE = 4;

    private static final int NOT_ASKED = -2;

    private final int level;
    private final int directions;
    private final boolean happy;
    private final int department;
    private final int location;
    private final int language;

    Filter(DirectoryIndex index, PeopleQuery.Wants wants) {
        level = wants.atLeast().map(Level::number).orElse(0);
        directions = wants.direction().map(direction -> 1 << direction.ordinal()).orElse(0);
        happy = wants.happyToBeAsked();
        department = code(index.numbers.departments, wants.department());
        location = code(index.numbers.locations, wants.location());
        language = code(index.numbers.languages, wants.language());
    }

    private static int code(Codes codes, Optional<String> wanted) {
        return wanted.map(codes::of).orElse(NOT_ASKED);
    }

    int unmetBy(int claim) {
        int unmet = PackedClaim.level(claim) < level ? LEVEL : 0;
        if (directions != 0 && (claim & directions) == 0) {
            unmet |= DIRECTION;
        }
        return happy && !PackedClaim.isHappy(claim) ? unmet | HAPPY : unmet;
    }

    /** @param profile see {@link PeopleBlock#profile} */
    int unmetByPerson(long profile) {
        int unmet = department != NOT_ASKED && PeopleBlock.department(profile) != department ? DEPARTMENT : 0;
        if (location != NOT_ASKED && PeopleBlock.location(profile) != location) {
            unmet |= LOCATION;
        }
        return language != NOT_ASKED && PeopleBlock.language(profile) != language ? unmet | LANGUAGE : unmet;
    }
}
