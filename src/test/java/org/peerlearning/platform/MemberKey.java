package org.peerlearning.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way to write a member, {@code owner#name(Erased,Parameters)}, whether it was read from a class file or from a source:
 * parameters by their simple names after erasure, a constructor as {@code <init>}, a field or a constant without brackets.
 */
final class MemberKey {
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(?:\\([^)]*\\))?\\s*");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+)(?:\\s+extends\\s+([\\w.]+))?");
    private static final Pattern OWN_VARIABLES = Pattern.compile("(?:(?:public|protected|static|default|final)\\s+)*<");
    private static final Pattern TYPE_VARIABLES =
            Pattern.compile("\\b(?:class|interface)\\s+\\w+<([^{]*?)>\\s*(?:extends|implements|\\{)");

    private MemberKey() {
    }

    static String of(JavaMember member) {
        String name = member.getOwner().getName() + "#" + member.getName();
        if (member instanceof JavaCodeUnit unit) {
            return name + parameters(unit);
        }
        return name;
    }

    /** The brackets of a method's key, with what stands in them. */
    static String parameters(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().map(JavaClass::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }

    /** Reads the declaration that starts at the given place of a source. */
    static String ofDeclaration(String owner, String text, int start) {
        String rest = ANNOTATION.matcher(text.substring(start)).replaceAll("").stripLeading();
        int bracket = rest.indexOf('(');
        int end = endOfName(rest);
        if (bracket < 0 || bracket > end) {
            return owner + "#" + lastWord(rest.substring(0, end));
        }
        String head = rest.substring(0, bracket);
        String name = lastWord(head);
        boolean constructor = name.equals(owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1));
        Map<String, String> variables = new LinkedHashMap<>();
        Matcher typeHead = TYPE_VARIABLES.matcher(text);
        if (typeHead.find()) {
            collectVariables(typeHead.group(1), variables);
        }
        if (OWN_VARIABLES.matcher(head).lookingAt()) {
            int open = head.indexOf('<');
            collectVariables(head.substring(open + 1, closing(head, open)), variables);
        }
        String inside = rest.substring(bracket + 1, rest.indexOf(')', bracket));
        List<String> types = new ArrayList<>();
        for (String parameter : splitTop(inside)) {
            types.add(erased(parameter.trim(), variables));
        }
        return owner + "#" + (constructor ? "<init>" : name) + "(" + String.join(",", types) + ")";
    }

    /** Where a field or a constant ends: at the first sign that cannot belong to its name and type. */
    private static int endOfName(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (";,={}".indexOf(rest.charAt(i)) >= 0 && !insideAngles(rest, i)) {
                return i;
            }
        }
        return rest.length();
    }

    private static boolean insideAngles(String rest, int place) {
        String before = rest.substring(0, place);
        return before.chars().filter(c -> c == '<').count() > before.chars().filter(c -> c == '>').count();
    }

    private static String lastWord(String declaration) {
        String[] words = declaration.trim().split("\\s+");
        return words[words.length - 1];
    }

    private static void collectVariables(String list, Map<String, String> variables) {
        for (String variable : splitTop(list)) {
            Matcher parts = VARIABLE.matcher(variable.trim());
            if (parts.find()) {
                variables.put(parts.group(1), parts.group(2) == null ? "Object" : simple(parts.group(2)));
            }
        }
    }

    private static String erased(String parameter, Map<String, String> variables) {
        String flat = parameter.replaceFirst("^final\\s+", "");
        int open = flat.indexOf('<');
        if (open >= 0) {
            flat = flat.substring(0, open) + flat.substring(closing(flat, open) + 1);
        }
        String type = flat.substring(0, flat.lastIndexOf(' ')).trim();
        String brackets = type.endsWith("...") || type.endsWith("[]") ? "[]" : "";
        String plain = simple(type.replace("...", "").replace("[]", "").trim());
        return variables.getOrDefault(plain, plain) + brackets;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("No end of < in " + text);
    }

    private static List<String> splitTop(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(from, i));
                from = i + 1;
            }
        }
        if (!list.substring(from).isBlank()) {
            parts.add(list.substring(from));
        }
        return parts;
    }
}
