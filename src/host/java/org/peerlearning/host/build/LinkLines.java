package org.peerlearning.host.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Collects links, each once, with all who use it. What the JDK gives and what the jar brings itself is no link. */
final class LinkLines {

    private static final String OWN = "org.peerlearning.";
    private static final List<String> BROUGHT = List.of(OWN, "com.google.gson.", "java.", "javax.crypto.");

    private final AppClasses app;
    private final Map<String, Set<String>> users = new TreeMap<>();

    LinkLines(AppClasses app) {
        this.app = app;
    }

    List<String> sorted() {
        return users.entrySet().stream().map(each -> each.getKey() + " < " + String.join(" ", each.getValue())).toList();
    }

    /** @param internal a class or an array, as class files name it */
    void type(String user, String internal) {
        if (internal != null) {
            type(user, Type.getObjectType(internal));
        }
    }

    void type(String user, Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(user, type.getElementType());
            case Type.OBJECT -> add(user, type.getClassName(), "type " + type.getClassName());
            case Type.METHOD -> {
                type(user, type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    type(user, argument);
                }
            }
            default -> { }
        }
    }

    /** The types between the angle brackets, which the container asks for when it puts beans together. */
    void signature(String user, String signature) {
        if (signature != null) {
            new SignatureReader(signature).accept(new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitClassType(String name) {
                    type(user, name);
                }
            });
        }
    }

    /** By whatever classes of the app stand between: these may leave to it what the type demands. */
    void supertypes(String user, String internal) {
        app.above(internal).forEach((above, isInterface) -> {
            String name = Type.getObjectType(above).getClassName();
            type(user, above);
            add(user, name, "super " + name + (isInterface ? " interface" : " class"));
        });
    }

    void annotation(String user, String descriptor) {
        String name = Type.getType(descriptor).getClassName();
        add(user, name, "annotation " + name);
    }

    /** @param how virtual, interface, static, special or new */
    void method(String user, String owner, String name, String descriptor, String how, boolean inInterface) {
        type(user, owner);
        type(user, Type.getMethodType(descriptor));
        member(user, owner, name + descriptor, String.join(
                " ", "method", Type.getObjectType(owner).getClassName(), name, descriptor, how, inInterface ? "interface" : "class"));
    }

    void field(String user, String owner, String name, String descriptor, boolean isStatic) {
        type(user, owner);
        type(user, Type.getType(descriptor));
        member(user, owner, name + descriptor, String.join(
                " ", "field", Type.getObjectType(owner).getClassName(), name, descriptor, isStatic ? "static" : "instance"));
    }

    /** A class of the app may be named as the owner of what it only inherits; then the line names it too. */
    private void member(String user, String owner, String member, String link) {
        if (owner.startsWith("[")) {
            return;
        }
        String type = Type.getObjectType(owner).getClassName();
        if (type.startsWith(OWN) && app.lends(owner, member)) {
            add(user, link);
        } else {
            add(user, type, link);
        }
    }

    private void add(String user, String owner, String link) {
        if (BROUGHT.stream().noneMatch(owner::startsWith)) {
            add(user, link);
        }
    }

    private void add(String user, String link) {
        users.computeIfAbsent(link, any -> new TreeSet<>()).add(user.substring(OWN.length()));
    }
}
