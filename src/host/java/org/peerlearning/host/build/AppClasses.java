package org.peerlearning.host.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the app's own classes declare, to tell a call of their own methods from one of a method that the platform lends them. */
final class AppClasses {

    private record Declared(Set<String> members, String superclass, List<String> interfaces) {

        List<String> supertypes() {
            return Stream.concat(Stream.of(superclass), interfaces.stream()).toList();
        }
    }

    private final Map<String, Declared> classes = new HashMap<>();

    void add(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        Set<String> members = new HashSet<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                members.add(name + descriptor);
                return null;
            }

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                members.add(name + descriptor);
                return null;
            }
        }, ClassReader.SKIP_CODE);
        classes.put(reader.getClassName(), new Declared(members, reader.getSuperName(), List.of(reader.getInterfaces())));
    }

    /** All that a class of the app extends and implements above the app: its names, and whether they are implemented. */
    Map<String, Boolean> above(String owner) {
        Map<String, Boolean> above = new TreeMap<>();
        collect(owner, above);
        return above;
    }

    private void collect(String owner, Map<String, Boolean> above) {
        Declared declared = classes.get(owner);
        for (String each : declared.supertypes()) {
            if (classes.containsKey(each)) {
                collect(each, above);
            } else {
                above.put(each, declared.interfaces.contains(each));
            }
        }
    }

    /** Whether an app's class has a member from above the app, other than from the JDK. */
    boolean lends(String owner, String member) {
        return !declares(owner, member) && reachesThePlatform(owner);
    }

    private boolean declares(String owner, String member) {
        Declared declared = classes.get(owner);
        return declared != null
                && (declared.members.contains(member) || declared.supertypes().stream().anyMatch(each -> declares(each, member)));
    }

    private boolean reachesThePlatform(String owner) {
        Declared declared = classes.get(owner);
        return declared == null ? !owner.startsWith("java/") : declared.supertypes().stream().anyMatch(this::reachesThePlatform);
    }
}
