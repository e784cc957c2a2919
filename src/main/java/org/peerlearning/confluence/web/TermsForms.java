package org.peerlearning.confluence.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.Session;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Words;

/** The fields for the terms of signing up, which all forms that plan sessions share. */
public final class TermsForms {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    /** Enough of an hour for each minute to be told from the next. */
    private static final int DIGITS = 4;

    private final Choices choices;
    private final Clock clock;

    public TermsForms(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** What holds where nobody says anything. */
    TermsFormView usual() {
        return view(SignupTerms.OPEN, false, false, false);
    }

    TermsFormView of(Session session) {
        SignupTerms terms = session.terms();
        return view(
                terms,
                session.drawn().isPresent(),
                terms.minimum().isPresent() && session.decided(),
                terms.kept().isPresent() && !session.keepsSeats(clock.instant()));
    }

    private TermsFormView view(SignupTerms terms, boolean drawn, boolean decided, boolean keptOver) {
        return new TermsFormView(
                text(terms.opens()),
                text(terms.closes()),
                terms.cancelMinutes() == 0 ? "" : hours(terms.cancelMinutes()),
                terms.approval(),
                text(terms.draw().map(draw -> draw.at())),
                text(terms.draw().map(draw -> draw.perDepartment()).filter(bound -> bound > 0)),
                text(terms.minimum().map(minimum -> minimum.people())),
                text(terms.minimum().map(minimum -> hours(minimum.decideMinutes()))),
                text(terms.kept().map(KeptSeats::seats)),
                whoms(terms.kept().map(KeptSeats::whom).orElse(KeptSeats.Whom.WIKI_GROUP)),
                terms.kept().map(KeptSeats::wikiGroup).orElse(""),
                text(terms.kept().map(KeptSeats::until)),
                drawn,
                decided,
                keptOver);
    }

    private List<OptionView> whoms(KeptSeats.Whom chosen) {
        return Arrays.stream(KeptSeats.Whom.values())
                .map(whom -> choices.of("peer-learning.start.kept.whom.", Words.key(whom)))
                .map(choice -> new OptionView(choice.key(), choice.label(), choice.key().equals(Words.key(chosen))))
                .toList();
    }

    /** Never in the words of a language: browsers read numbers with a point. */
    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
