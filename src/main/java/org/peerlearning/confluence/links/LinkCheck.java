package org.peerlearning.confluence.links;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks up each link the way the JVM will when the code runs: by name and descriptor, through the app's own class loader, with the
 * rights of the class that refers to it. No class is initialised, nothing is called, and nothing is thrown.
 *
 * <p>Method handles and not {@code getMethods()}: that resolves every type which any method of a class mentions, and a class of the
 * platform may well mention one that is not open to apps.
 */
final class LinkCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LinkCheck.class);
    private static final MethodHandles.Lookup APP = MethodHandles.lookup();

    private final Descriptors types;

    /** @param loader the app's own */
    LinkCheck(ClassLoader loader) {
        types = new Descriptors(loader);
    }

    /** What is wrong, for each kind of fault that it has; nothing as a rule. */
    List<Broken> of(Link link) {
        Class<?> owner;
        try {
            owner = types.type(link.owner());
        } catch (ClassNotFoundException missing) {
            // Its members are not told one by one.
            return link.isMember() || link.kind() == Link.Kind.SUPER ? List.of() : List.of(broken(link, Fault.TYPE_MISSING, ""));
        } catch (LinkageError unusable) {
            return List.of(broken(link, Fault.TYPE_BROKEN, unusable.toString()));
        }
        return switch (link.kind()) {
            case TYPE, ANNOTATION -> List.of();
            case SUPER -> supertype(link, owner);
            case METHOD, FIELD -> member(link, owner).map(List::of).orElse(List.of());
        };
    }

    private static Broken broken(Link link, Fault fault, String detail) {
        return new Broken(link, fault, detail, link.users());
    }

    private Optional<Broken> member(Link link, Class<?> owner) {
        if (link.kind() == Link.Kind.METHOD && owner.isInterface() != link.inInterface()) {
            return Optional.of(broken(link, Fault.KIND_CHANGED, ""));
        }
        try {
            find(link, owner);
            return Optional.empty();
        } catch (NoSuchMethodException | NoSuchFieldException missing) {
            return Optional.of(broken(link, Fault.MEMBER_MISSING, ""));
        } catch (IllegalAccessException changed) {
            return Optional.of(broken(link, Fault.MEMBER_CHANGED, String.valueOf(changed.getMessage())));
        } catch (TypeNotPresentException | ClassNotFoundException told) {
            // The type that its descriptor names, or the user itself, is told for its own sake.
            return Optional.empty();
        } catch (LinkageError unusable) {
            return Optional.of(broken(link, Fault.TYPE_BROKEN, unusable.toString()));
        }
    }

    private void find(Link link, Class<?> owner)
            throws ClassNotFoundException, NoSuchMethodException, NoSuchFieldException, IllegalAccessException {
        Class<?> user = user(link);
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(user, APP);
        if (link.kind() == Link.Kind.FIELD) {
            Class<?> type = types.field(link.descriptor());
            if (link.how().equals("static")) {
                lookup.findStaticGetter(owner, link.name(), type);
            } else {
                lookup.findGetter(owner, link.name(), type);
            }
            return;
        }
        MethodType type = types.method(link.descriptor());
        switch (link.how()) {
            case "static" -> lookup.findStatic(owner, link.name(), type);
            case "special" -> lookup.findSpecial(owner, link.name(), type, user);
            case "new" -> lookup.findConstructor(owner, type);
            default -> lookup.findVirtual(owner, link.name(), type);
        }
    }

    /** The first of its users that can be loaded: one that cannot is told for what it lacks itself. */
    private Class<?> user(Link link) throws ClassNotFoundException {
        for (String user : link.users()) {
            try {
                return types.type(user);
            } catch (LinkageError unusable) {
                LOG.debug("{} cannot be loaded", user, unusable);
            }
        }
        throw new ClassNotFoundException("No user of " + link + " can be loaded");
    }

    private List<Broken> supertype(Link link, Class<?> owner) {
        if (owner.isInterface() != link.inInterface()) {
            return List.of(broken(link, Fault.KIND_CHANGED, ""));
        }
        List<Broken> broken = new ArrayList<>();
        for (String user : link.users()) {
            try {
                Class<?> type = types.type(user);
                if (!Modifier.isAbstract(type.getModifiers())) {
                    lacking(owner, type).ifPresent(
                            method -> broken.add(new Broken(link, Fault.NOT_IMPLEMENTED, method, List.of(user))));
                }
            } catch (ClassNotFoundException | LinkageError | TypeNotPresentException unusable) {
                broken.add(new Broken(link, Fault.TYPE_BROKEN, unusable.toString(), List.of(user)));
            }
        }
        return broken;
    }

    /** A method that the platform's type demands and the app's class, all of whose methods are real, does not have. */
    private static Optional<String> lacking(Class<?> demanding, Class<?> type) {
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && method.getDeclaringClass().isAssignableFrom(demanding)) {
                return Optional.of(readable(method));
            }
        }
        return Optional.empty();
    }

    private static String readable(Method method) {
        return method.getName() + Descriptors.readable(
                MethodType.methodType(method.getReturnType(), method.getParameterTypes()).toMethodDescriptorString());
    }
}
