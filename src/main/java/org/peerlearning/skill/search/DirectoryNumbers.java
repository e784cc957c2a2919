package org.peerlearning.skill.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.SkillId;

/** Numbers from 0 on for people and skills, given when they are first heard of, and for what is known of people. Grows only. */
final class DirectoryNumbers {

    static final int NEVER_SEEN = -1;

    private final Map<PersonKey, Integer> people = new ConcurrentHashMap<>();
    private final Map<SkillId, Integer> skills = new ConcurrentHashMap<>();
    /** Rarely grows, and is read by its places. */
    private final List<SkillId> skillsByNumber = new CopyOnWriteArrayList<>();
    final Codes departments = new Codes();
    final Codes locations = new Codes();
    final Codes languages = new Codes();

    int person(PersonKey person) {
        return people.getOrDefault(person, NEVER_SEEN);
    }

    /** For the one thread that writes. */
    int personOrNew(PersonKey person) {
        Integer known = people.get(person);
        if (known != null) {
            return known;
        }
        int number = people.size();
        people.put(person, number);
        return number;
    }

    int skill(SkillId skill) {
        return skills.getOrDefault(skill, NEVER_SEEN);
    }

    /** For the one thread that writes. */
    int skillOrNew(SkillId skill) {
        Integer known = skills.get(skill);
        if (known != null) {
            return known;
        }
        int number = skills.size();
        skillsByNumber.add(skill);
        skills.put(skill, number);
        return number;
    }

    SkillId skillAt(int number) {
        return skillsByNumber.get(number);
    }

    int skills() {
        return skills.size();
    }
}
