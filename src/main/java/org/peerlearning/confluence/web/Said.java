package org.peerlearning.confluence.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.peerlearning.confluence.view.list.ListAddress;

/** What an address says, as far as a page of the app can have put it there. */
final class Said {

    private static final Pattern NAME = Pattern.compile("[a-z]{1,10}");

    private Said() {}

    /** @param path the full address of the page */
    static ListAddress address(String path, Map<String, String[]> typed) {
        Map<String, String> said = new TreeMap<>();
        typed.forEach((name, values) -> {
            if (NAME.matcher(name).matches() && values.length > 0 && values[0].length() <= ListAddress.VALUE_MAX) {
                said.put(name, values[0]);
            }
        });
        return new ListAddress(path, "", said);
    }
}
