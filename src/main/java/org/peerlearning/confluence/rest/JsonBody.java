package org.peerlearning.confluence.rest;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a request body: strict JSON in UTF-8, one object, of bounded size and depth. */
final class JsonBody {

    static final int KIBIBYTES_MAX = 64;

    /** Deeper values are walked over, not built: no request of this interface has any, and building them costs stack. */
    private static final int DEPTH_MAX = 4;

    private static final int KIBIBYTE = 1024;
    private static final Logger LOG = LoggerFactory.getLogger(JsonBody.class);

    private final List<Refusal> wrong = new ArrayList<>();
    private final JsonReader reader;

    private JsonBody(JsonReader reader) {
        this.reader = reader;
        reader.setStrictness(Strictness.STRICT);
    }

    /** The fields of the one object in the body. Mistakes inside it are kept until the fields are asked for their answer. */
    static Answer<JsonFields> read(InputStream body) {
        return read(body, KIBIBYTES_MAX);
    }

    /** @param kibibytes so large the body may be */
    static Answer<JsonFields> read(InputStream body, int kibibytes) {
        try {
            byte[] bytes = body.readNBytes(kibibytes * KIBIBYTE + 1);
            if (bytes.length > kibibytes * KIBIBYTE) {
                return refused("input.too-large", kibibytes);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new JsonBody(new JsonReader(new StringReader(text))).document();
        } catch (IOException unreadable) {
            LOG.debug("A request body is not JSON", unreadable);
            return refused("input.not-json");
        }
    }

    /** What the fields of the one object in the body make, unless there are mistakes among them. */
    static <T> Answer<T> read(InputStream body, Function<JsonFields, T> request) {
        return read(body).then(fields -> fields.answer(request.apply(fields)));
    }

    private Answer<JsonFields> document() throws IOException {
        Object root = value("", 0);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            return refused("input.not-json");
        }
        return root instanceof JsonFields fields ? Answer.of(fields) : refused("input.not-an-object");
    }

    private Object value(String path, int depth) throws IOException {
        return switch (reader.peek()) {
            case STRING -> reader.nextString();
            case NUMBER -> new JsonFields.NumberText(reader.nextString());
            case BEGIN_OBJECT -> depth < DEPTH_MAX ? object(path, depth) : skipped();
            case BEGIN_ARRAY -> depth < DEPTH_MAX ? array(path, depth) : skipped();
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield JsonFields.NULL;
            }
            default -> skipped();
        };
    }

    private JsonFields object(String path, int depth) throws IOException {
        JsonFields fields = new JsonFields(path, wrong);
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            fields.put(name, value(fields.path(name), depth + 1));
        }
        reader.endObject();
        return fields;
    }

    private List<Object> array(String path, int depth) throws IOException {
        List<Object> values = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            values.add(value(path + "[" + values.size() + "]", depth + 1));
        }
        reader.endArray();
        return values;
    }

    private Object skipped() throws IOException {
        reader.skipValue();
        return JsonFields.OTHER;
    }

    private static Answer<JsonFields> refused(String reason, Object... arguments) {
        return Answer.no(new Refusal(Refusal.Kind.INVALID, reason, Optional.empty(), List.of(arguments)));
    }
}
