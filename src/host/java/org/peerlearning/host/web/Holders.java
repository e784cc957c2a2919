package org.peerlearning.host.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.wiki.Holder;

/** Reads and shows whom rights and restrictions name. */
final class Holders {

    private final People people;

    Holders(People people) {
        this.people = people;
    }

    /** How a reader sees a holder. */
    String shown(Holder holder) {
        return switch (holder.kind()) {
            case ANONYMOUS -> "Everybody, without logging in";
            case GROUP -> "Group " + holder.name();
            case USER -> people.byKey(holder.name()).map(Person::getFullName).orElse("Somebody who is gone");
        };
    }

    /** The users among the holders as a line of user names. */
    String userNames(List<Holder> holders) {
        return holders.stream().filter(holder -> holder.kind() == Holder.Kind.USER)
                .map(holder -> people.byKey(holder.name())).flatMap(Optional::stream).map(Person::getName)
                .collect(Collectors.joining(", "));
    }

    /** The groups among the holders as a line of names. */
    String groupNames(List<Holder> holders) {
        return holders.stream().filter(holder -> holder.kind() == Holder.Kind.GROUP).map(Holder::name).collect(Collectors.joining(", "));
    }

    /**
     * What two such lines name.
     *
     * @throws HttpFailure 400 when nobody has such a name
     */
    List<Holder> read(String userNames, String groupNames) {
        List<Holder> holders = new ArrayList<>();
        for (String name : names(userNames)) {
            holders.add(Holder.user(people.byName(name)
                    .orElseThrow(() -> HttpFailure.badRequest("Nobody has the user name \"" + name + "\"."))));
        }
        for (String name : names(groupNames)) {
            if (!people.groups().contains(name)) {
                throw HttpFailure.badRequest("There is no group \"" + name + "\".");
            }
            holders.add(Holder.group(name));
        }
        return holders;
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }
}
