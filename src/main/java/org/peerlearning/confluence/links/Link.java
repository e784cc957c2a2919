package org.peerlearning.confluence.links;

import java.util.Arrays;
import java.util.List;

/**
 * One thing of the platform that the app's class files refer to; a line of the list in the jar.
 *
 * @param owner the type that it is, or that it is a member of
 * @param name of the member; empty for a type
 * @param descriptor of the member, as class files write it; empty for a type
 * @param how the code refers to it; empty where there is only one way
 * @param inInterface whether the code takes the owner for an interface
 * @param users classes of the app
 */
record Link(Kind kind, String owner, String name, String descriptor, String how, boolean inInterface, List<String> users) {

    /** What the classes of the app are called before what the list calls them. */
    static final String APP = "org.peerlearning.";

    private static final String USERS = " < ";
    private static final String INTERFACE = "interface";

    enum Kind { TYPE, SUPER, ANNOTATION, METHOD, FIELD }

    Link {
        users = List.copyOf(users);
    }

    /** @throws IllegalArgumentException when it is no line of such a list */
    static Link of(String line) {
        String[] halves = line.split(USERS);
        if (halves.length != 2) {
            throw new IllegalArgumentException("A link without users: " + line);
        }
        List<String> users = Arrays.stream(halves[1].split(" ")).map(user -> APP + user).toList();
        String[] words = halves[0].split(" ");
        return switch (words[0] + words.length) {
            case "type2" -> new Link(Kind.TYPE, words[1], "", "", "", false, users);
            case "annotation2" -> new Link(Kind.ANNOTATION, words[1], "", "", "", false, users);
            case "super3" -> new Link(Kind.SUPER, words[1], "", "", "", words[2].equals(INTERFACE), users);
            case "method6" -> new Link(Kind.METHOD, words[1], words[2], words[3], words[4], words[5].equals(INTERFACE), users);
            case "field5" -> new Link(Kind.FIELD, words[1], words[2], words[3], words[4], false, users);
            default -> throw new IllegalArgumentException("No link: " + line);
        };
    }

    boolean isMember() {
        return kind == Kind.METHOD || kind == Kind.FIELD;
    }

    /** For people who read a report. */
    @Override
    public String toString() {
        return switch (kind) {
            case TYPE, SUPER -> owner;
            case ANNOTATION -> "@" + owner;
            case METHOD -> owner + "#" + name + Descriptors.readable(descriptor);
            case FIELD -> owner + "#" + name;
        };
    }
}
