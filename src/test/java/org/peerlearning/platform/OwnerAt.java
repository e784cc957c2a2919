package org.peerlearning.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which type, the outer one or a nested one, a place in a source file belongs to. */
final class OwnerAt {
    private static final Pattern TYPE_HEAD = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)[^;{}]*$");
    private static final Pattern NOT_CODE = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'");

    private OwnerAt() {
    }

    /** The binary name of the innermost named type whose braces hold the place. */
    static String of(PlatformSource source, int place) {
        String code = blanked(source.text()).substring(0, place);
        Deque<String> open = new ArrayDeque<>();
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{') {
                Matcher head = TYPE_HEAD.matcher(code.substring(from, i));
                open.push(head.find() ? head.group(1) : "");
                from = i + 1;
            } else if (c == '}') {
                open.pop();
                from = i + 1;
            } else if (c == ';') {
                from = i + 1;
            }
        }
        StringBuilder name = new StringBuilder(source.packageName());
        char separator = '.';
        for (var names = open.descendingIterator(); names.hasNext();) {
            String next = names.next();
            if (!next.isEmpty()) {
                name.append(separator).append(next);
                separator = '$';
            }
        }
        return name.toString();
    }

    /** The same text with everything that is not code turned into blanks, so that places stay where they are. */
    private static String blanked(String text) {
        return NOT_CODE.matcher(text).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }
}
