package org.peerlearning.confluence.links;

import java.lang.invoke.MethodType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in class files, as the types they stand for here.
 *
 * <p>Confluence 10 has the packages of Jakarta EE where Confluence 9 has those that begin with {@code javax}; the app's jar for it has them
 * renamed in its class files. The list is the same in both jars. A type that is not there by its listed name is looked for by the
 * other one, which says the truth in either: a jar sees only the packages that its own class files name, since it imports no others.
 */
final class Descriptors {

    private static final String OLDER = "javax.";
    private static final String NEWER = "jakarta.";
    private static final Pattern TYPE = Pattern.compile("L([^;]+);");

    private final ClassLoader loader;

    Descriptors(ClassLoader loader) {
        this.loader = loader;
    }

    /** Never initialises the class. */
    Class<?> type(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            if (!name.startsWith(OLDER)) {
                throw missing;
            }
            try {
                return Class.forName(NEWER + name.substring(OLDER.length()), false, loader);
            } catch (ClassNotFoundException neither) {
                missing.addSuppressed(neither);
                throw missing;
            }
        }
    }

    /** @throws TypeNotPresentException when one of the types is not there; the list names each by itself as well */
    MethodType method(String descriptor) {
        return MethodType.fromMethodDescriptorString(actual(descriptor), loader);
    }

    Class<?> field(String descriptor) {
        return method("()" + descriptor).returnType();
    }

    private String actual(String descriptor) {
        return TYPE.matcher(descriptor).replaceAll(match -> {
            try {
                return Matcher.quoteReplacement("L" + type(match.group(1).replace('/', '.')).getName().replace('.', '/') + ";");
            } catch (ClassNotFoundException missing) {
                throw new TypeNotPresentException(match.group(1).replace('/', '.'), missing);
            }
        });
    }

    /** The parameters of a method by their simple names, in brackets. */
    static String readable(String descriptor) {
        String parameters = descriptor.substring(0, descriptor.indexOf(')'));
        StringBuilder readable = new StringBuilder("(");
        Matcher each = Pattern.compile("(\\[*)(?:L([^;]+);|([ZBCSIJFD]))").matcher(parameters);
        while (each.find()) {
            readable.append(readable.length() > 1 ? ", " : "")
                    .append(each.group(2) == null ? primitive(each.group(3)) : simple(each.group(2)))
                    .append("[]".repeat(each.group(1).length()));
        }
        return readable.append(')').toString();
    }

    private static String simple(String internal) {
        return internal.substring(internal.lastIndexOf('/') + 1).replace('$', '.');
    }

    private static String primitive(String letter) {
        return MethodType.fromMethodDescriptorString("()" + letter, null).returnType().getName();
    }
}
