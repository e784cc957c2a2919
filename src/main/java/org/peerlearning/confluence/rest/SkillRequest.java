package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.skill.ClaimDraft;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.SplitDraft;
import org.peerlearning.skill.TermDraft;
import org.peerlearning.skill.TermsDraft;
import org.peerlearning.skill.ThanksDraft;

/** What people send about skills. What it may hold is for the use cases. */
final class SkillRequest {

    /** A list of skills is a file, and longer than what people type. */
    static final int LIST_KIBIBYTES_MAX = 1024;

    private static final String VERSION = "version";

    private SkillRequest() {}

    /**
     * A change of a skill, as it was when it was seen.
     *
     * @param version null when it was not said
     */
    record Change<T>(T draft, Integer version) {}

    static Answer<ClaimDraft> claim(InputStream body) {
        return JsonBody.read(body, fields -> claim(fields, fields.id("skill"), fields.text("name"), fields.texts("tags")));
    }

    /** A claim of a skill that stands in the address. */
    static Answer<ClaimDraft> claim(InputStream body, SkillId skill) {
        return JsonBody.read(body, fields -> claim(fields, skill.value(), null, null));
    }

    static Answer<ThanksDraft> thanks(InputStream body) {
        return JsonBody.read(body, fields -> new ThanksDraft(
                UserName.of(fields.text("user")), fields.id("skill"), fields.text("name"), fields.texts("tags")));
    }

    static Answer<Change<String>> name(InputStream body) {
        return seen(JsonBody.read(body, fields -> new Change<>(fields.text("name"), fields.integer(VERSION))));
    }

    static Answer<Change<TermsDraft>> terms(InputStream body) {
        return seen(JsonBody.read(body, fields -> new Change<>(
                new TermsDraft(terms(fields.objects("terms")), fields.texts("tags")), fields.integer(VERSION))));
    }

    static Answer<Change<SplitDraft>> split(InputStream body) {
        return seen(JsonBody.read(body, fields -> new Change<>(
                new SplitDraft(fields.text("name"), fields.texts("terms")), fields.integer(VERSION))));
    }

    static Answer<SkillId> into(InputStream body) {
        return JsonBody.read(body, fields -> Optional.ofNullable(fields.id("into")))
                .then(into -> into.map(id -> Answer.of(new SkillId(id)))
                        .orElseGet(() -> Answer.no(Refusal.invalid("into", "input.missing"))));
    }

    static Answer<String> list(InputStream body) {
        return JsonBody.read(body, LIST_KIBIBYTES_MAX)
                .then(fields -> fields.answer(Optional.ofNullable(fields.text("csv"))))
                .then(csv -> csv.filter(text -> !text.isBlank())
                        .map(Answer::of)
                        .orElseGet(() -> Answer.no(Refusal.invalid("csv", "input.missing"))));
    }

    private static ClaimDraft claim(JsonFields fields, Long skill, String name, List<String> tags) {
        return new ClaimDraft(
                skill,
                name,
                tags,
                fields.texts("directions"),
                fields.text("level"),
                fields.flag("happyToBeAsked"),
                fields.text("sentence"),
                fields.text("visibility"));
    }

    private static List<TermDraft> terms(List<JsonFields> terms) {
        return terms == null
                ? null
                : terms.stream()
                        .map(term -> new TermDraft(term.text("text"), term.text("language"), term.flag("label")))
                        .toList();
    }

    private static <T> Answer<Change<T>> seen(Answer<Change<T>> change) {
        return change.then(read ->
                read.version() == null ? Answer.no(Refusal.invalid(VERSION, "input.missing")) : Answer.of(read));
    }
}
