package org.peerlearning.platform;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which platform types and members the app's class files lean on: called, read, implemented or merely named. */
final class AppUse {
    private static final String APP = "org.peerlearning";

    private final Map<String, Set<String>> users = new TreeMap<>();

    private AppUse() {
    }

    /** Reads the classes of the app among the given ones; the platform's own have to be among them too. */
    static AppUse of(JavaClasses classes) {
        AppUse use = new AppUse();
        classes.stream().filter(AppUse::isApp).forEach(use::read);
        return use;
    }

    /** The app's classes that use the member or the type; empty when none does. */
    Set<String> usersOf(String key) {
        return users.getOrDefault(key, Set.of());
    }

    /** Notes a use that no class file shows, such as a class named in the descriptor. */
    void add(String key, String user) {
        users.computeIfAbsent(key, any -> new TreeSet<>()).add(user);
    }

    private void read(JavaClass app) {
        for (JavaAccess<?> access : app.getAccessesFromSelf()) {
            access.getTarget().resolveMember().ifPresent(member -> {
                if (isPlatform(member.getOwner())) {
                    add(MemberKey.of(member), app.getName());
                }
            });
        }
        app.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(AppUse::isPlatform)
                .forEach(type -> add(type.getName(), app.getName()));
        Stream.concat(app.getAllRawSuperclasses().stream(), app.getAllRawInterfaces().stream())
                .filter(AppUse::isPlatform)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isImplementedBy(app, method))
                .forEach(method -> add(MemberKey.of(method), app.getName()));
    }

    private static boolean isImplementedBy(JavaClass app, JavaMethod method) {
        return app.getMethods().stream()
                .anyMatch(own -> own.getName().equals(method.getName())
                        && MemberKey.parameters(own).equals(MemberKey.parameters(method)));
    }

    private static boolean isApp(JavaClass type) {
        return type.getPackageName().equals(APP) || type.getPackageName().startsWith(APP + ".");
    }

    private static boolean isPlatform(JavaClass type) {
        return type.getPackageName().startsWith("com.atlassian.");
    }
}
