package org.peerlearning.confluence.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/**
 * The fields of one JSON object, asked for by name and type. Mistakes are collected rather than thrown, and fields that nobody asked
 * for are mistakes too; {@link #answer} tells. A field that is absent or null is null: whether it may be is for the policies.
 */
final class JsonFields {

    /** A number as it was written, so that fractions and sizes can be judged. */
    record NumberText(String digits) {}

    static final Object NULL = new Object();
    /** A value that no field of this interface can have. */
    static final Object OTHER = new Object();

    static final String STRING = "string";
    static final String INTEGER = "integer";
    static final String BOOLEAN = "boolean";
    static final String OBJECT = "object";
    static final String STRINGS = "array of strings";
    static final String INTEGERS = "array of integers";
    static final String OBJECTS = "array of objects";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");
    /** Names come from the caller and go back to it: enough to recognise them. */
    private static final int NAME_MAX = 60;

    private final String parent;
    private final List<Refusal> wrong;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param parent the path of this object, empty for the outermost
     * @param wrong where mistakes are kept, shared by all objects of one body
     */
    JsonFields(String parent, List<Refusal> wrong) {
        this.parent = parent;
        this.wrong = wrong;
    }

    void put(String name, Object value) {
        if (values.putIfAbsent(name, value) != null) {
            wrong.add(Refusal.invalid(path(name), "input.duplicate-field"));
        }
    }

    /** The name of a field in the words of error messages, for example {@code session.date}. */
    String path(String name) {
        String shown = name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name;
        return parent.isEmpty() ? shown : parent + "." + shown;
    }

    String text(String name) {
        return typed(name, String.class, STRING);
    }

    Integer integer(String name) {
        Long value = id(name);
        if (value == null || value == value.intValue()) {
            return value == null ? null : value.intValue();
        }
        wrongType(name, INTEGER);
        return null;
    }

    /** A whole number of the size of the numbers that things have. */
    Long id(String name) {
        NumberText number = typed(name, NumberText.class, INTEGER);
        if (number == null || isWhole(number)) {
            return number == null ? null : Long.valueOf(number.digits());
        }
        wrongType(name, INTEGER);
        return null;
    }

    Boolean flag(String name) {
        return typed(name, Boolean.class, BOOLEAN);
    }

    /** A list of strings; other things in it are mistakes. */
    List<String> texts(String name) {
        List<?> elements = typed(name, List.class, STRINGS);
        if (elements == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof String text) {
                texts.add(text);
            } else {
                wrongType(name, STRINGS);
            }
        }
        return texts;
    }

    /** A list of whole numbers of the size of the numbers that things have; other things in it are mistakes. */
    List<Long> ids(String name) {
        List<?> elements = typed(name, List.class, INTEGERS);
        if (elements == null) {
            return null;
        }
        List<Long> ids = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof NumberText number && isWhole(number)) {
                ids.add(Long.valueOf(number.digits()));
            } else {
                wrongType(name, INTEGERS);
            }
        }
        return ids;
    }

    /** A list of objects; other things in it are mistakes. Each has its place in its path, for example {@code terms[0]}. */
    List<JsonFields> objects(String name) {
        List<?> elements = typed(name, List.class, OBJECTS);
        if (elements == null) {
            return null;
        }
        List<JsonFields> objects = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof JsonFields object) {
                objects.add(object);
            } else {
                wrongType(name, OBJECTS);
            }
        }
        return objects;
    }

    /** An object within this one; an empty one when it is absent or wrong, so that its fields can be asked for in any case. */
    JsonFields object(String name) {
        JsonFields inner = typed(name, JsonFields.class, OBJECT);
        return inner == null ? new JsonFields(path(name), wrong) : inner;
    }

    /** As above, but null where it is absent or wrong: for a use case that does something else then. */
    JsonFields objectIfAny(String name) {
        return typed(name, JsonFields.class, OBJECT);
    }

    /** The result, unless something was wrong in this object or in one within it that was asked for. */
    <T> Answer<T> answer(T result) {
        unknownFields();
        return wrong.isEmpty() ? Answer.of(result) : Answer.no(wrong);
    }

    private static boolean isWhole(NumberText number) {
        return WHOLE_NUMBER.matcher(number.digits()).matches();
    }

    private void unknownFields() {
        values.forEach((name, value) -> {
            if (!asked.contains(name)) {
                wrong.add(Refusal.invalid(path(name), "input.unknown-field"));
            } else if (value instanceof JsonFields inner) {
                inner.unknownFields();
            } else if (value instanceof List<?> elements) {
                elements.stream().filter(JsonFields.class::isInstance).forEach(each -> ((JsonFields) each).unknownFields());
            }
        });
    }

    private <T> T typed(String name, Class<T> type, String expected) {
        asked.add(name);
        Object value = values.get(name);
        if (value == null || value == NULL) {
            return null;
        }
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        wrongType(name, expected);
        return null;
    }

    private void wrongType(String name, String expected) {
        wrong.add(Refusal.invalid(path(name), "input.wrong-type", expected));
    }
}
