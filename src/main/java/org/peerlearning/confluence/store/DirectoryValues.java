package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Profile;

/** Directory entries as rows tell them. */
final class DirectoryValues {

    static final String COLUMNS = "ID, PERSON, PRESENT, DEPARTMENT, LOCATION, LANGUAGE, ENTRY, CHANGED";
    /** What a column takes, in UTF-16 units. Profiles are for searching: who looks for so long a word finds it by its beginning. */
    private static final int LONGEST = 450;
    private static final int LONGEST_TAG = 255;

    private DirectoryValues() {}

    /** Empty when the claims were written by another version of the app, and must be made anew. */
    static Optional<DirectoryEntry> of(DirectoryEntryRow row) {
        return EntryText.read(row.getEntry()).map(claims -> of(row, claims));
    }

    static DirectoryEntry of(DirectoryEntryRow row, List<EntryClaim> claims) {
        return new DirectoryEntry(
                new PersonKey(row.getPerson()), row.isPresent(), profile(row), claims, Instant.ofEpochMilli(row.getChanged()));
    }

    static Profile profile(DirectoryEntryRow row) {
        return new Profile(text(row.getDepartment()), text(row.getLocation()), text(row.getLanguage()));
    }

    /** @return whether the row said something else before */
    static boolean write(Profile profile, DirectoryEntryRow row) {
        Profile kept = new Profile(
                cut(profile.department(), LONGEST), cut(profile.location(), LONGEST), cut(profile.language(), LONGEST_TAG));
        if (kept.equals(profile(row))) {
            return false;
        }
        row.setDepartment(orNull(kept.department()));
        row.setLocation(orNull(kept.location()));
        row.setLanguage(orNull(kept.language()));
        return true;
    }

    private static String text(String column) {
        return column == null ? "" : column;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
