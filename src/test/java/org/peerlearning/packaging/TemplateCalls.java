package org.peerlearning.packaging;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/**
 * Which methods templates call, by the trees that Velocity itself makes of them: each call of a chain, those in arguments and in texts, and
 * those of variables, whose types follow from what is put into them. Methods are written as an allowlist writes them.
 */
final class TemplateCalls {
    private final Map<String, Class<?>> names;
    private final RuntimeInstance velocity = new RuntimeInstance();
    private final Set<String> calls = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();

    /** @param names what each name stands for, in every template that does not say so itself */
    TemplateCalls(Map<String, Class<?>> names) {
        this.names = names;
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        try {
            velocity.init();
        } catch (Exception failure) { // as Velocity declares it
            throw new IllegalStateException(failure);
        }
    }

    void read(String template, String text) {
        read(template, text, new HashMap<>(names));
    }

    /** {@code class#method(types)} with full class names. */
    Set<String> calls() {
        return calls;
    }

    /** What cannot be told, or must not be. */
    Set<String> faults() {
        return faults;
    }

    private void read(String template, String text, Map<String, Type> known) {
        try {
            SimpleNode tree = velocity.parse(new StringReader(text), template);
            tree.init(new InternalContextAdapterImpl(new VelocityContext()), velocity);
            walk(template, tree, known);
        } catch (ParseException broken) {
            faults.add(template + " is broken: " + broken.getMessage());
        }
    }

    private void walk(String template, Node node, Map<String, Type> known) {
        if (node instanceof ASTReference reference) {
            typeOf(template, reference, known);
        } else if (node instanceof ASTSetDirective) {
            bind(template, node.jjtGetChild(0), typeWithin(template, node.jjtGetChild(1), known), known);
        } else if (node instanceof ASTDirective directive && directive.getDirectiveName().equals("foreach")) {
            Type list = typeWithin(template, node.jjtGetChild(2), known);
            bind(template, node.jjtGetChild(0), list == null ? null : element(list), known);
            walk(template, node.jjtGetChild(3), known);
        } else if (node instanceof ASTStringLiteral literal && literal.literal().startsWith("\"") && literal.literal().contains("$")) {
            read(template, literal.literal().substring(1, literal.literal().length() - 1), known);
        } else {
            children(node).forEach(child -> walk(template, child, known));
        }
    }

    /** The type of what stands on the right of a variable; null where it is a text, a number or a condition. */
    private Type typeWithin(String template, Node node, Map<String, Type> known) {
        if (node instanceof ASTReference reference) {
            return typeOf(template, reference, known);
        }
        if (node.jjtGetNumChildren() == 1 && !(node instanceof ASTStringLiteral)) {
            return typeWithin(template, node.jjtGetChild(0), known);
        }
        walk(template, node, known);
        return null;
    }

    private void bind(String template, Node variable, Type type, Map<String, Type> known) {
        String name = ((ASTReference) variable).getRootString();
        Class<?> expected = names.get(name);
        boolean ours = type != null && raw(type).getName().startsWith("org.peerlearning.");
        if (ours && expected != null && expected != raw(type)) {
            faults.add(template + " says $" + name + " to " + raw(type).getName() + ", which elsewhere is " + expected.getName());
        }
        known.put(name, type == null ? expected : type);
    }

    private Type typeOf(String template, ASTReference reference, Map<String, Type> known) {
        String name = reference.getRootString();
        Type type = known.get(name);
        for (Node step : children(reference)) {
            if (step instanceof ASTIdentifier) {
                faults.add(template + " reads a property where it must call: " + reference.literal());
                return null;
            }
            if (step instanceof ASTMethod method) {
                List<Type> arguments = new ArrayList<>();
                children(method).stream().skip(1).forEach(argument -> arguments.add(argument(template, argument, known)));
                type = type == null ? unknown(template, name) : called(template, type, method.getMethodName(), arguments);
            }
        }
        return type;
    }

    private Type unknown(String template, String name) {
        faults.add(template + " calls $" + name + ", of which nobody knows what it is");
        return null;
    }

    /** Null where only a running template knows. */
    private Type argument(String template, Node node, Map<String, Type> known) {
        walk(template, node, known);
        return node instanceof ASTStringLiteral ? String.class : typeWithin(template, node, known);
    }

    /** Where several would take what nobody knows, it is a text. */
    private Type called(String template, Type type, String name, List<Type> arguments) {
        Optional<Method> found = Arrays.stream(raw(type).getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge() && takes(method, arguments))
                .min(Comparator.comparing(Method::isVarArgs)
                        .thenComparing(method -> !List.of(method.getParameterTypes()).contains(String.class)));
        if (found.isEmpty()) {
            faults.add(template + " calls " + raw(type).getName() + "#" + name + arguments + ", which is not there");
            return null;
        }
        calls.add(found.get().getDeclaringClass().getName() + "#" + name + Arrays.stream(found.get().getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(",", "(", ")")));
        return found.get().getGenericReturnType();
    }

    private static boolean takes(Method method, List<Type> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        int fixed = method.isVarArgs() ? parameters.length - 1 : parameters.length;
        return (method.isVarArgs() ? arguments.size() >= fixed : arguments.size() == fixed)
                && IntStream.range(0, fixed).allMatch(place -> takes(parameters[place], arguments.get(place)));
    }

    private static boolean takes(Class<?> parameter, Type argument) {
        return argument == null || parameter.isPrimitive() || parameter.isAssignableFrom(raw(argument));
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        return type instanceof WildcardType wildcard ? raw(wildcard.getUpperBounds()[0]) : (Class<?>) type;
    }

    private static Type element(Type list) {
        return list instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : null;
    }

    private static List<Node> children(Node node) {
        return IntStream.range(0, node.jjtGetNumChildren()).mapToObj(node::jjtGetChild).toList();
    }
}
