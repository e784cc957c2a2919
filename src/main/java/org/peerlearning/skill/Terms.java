package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The spellings of one skill: each form once, the name first. */
final class Terms {

    private Terms() {}

    /**
     * The terms with the name among them, spelled as the name is.
     *
     * @param terms where a form occurs twice the first stays, and the language of a label is kept
     */
    static List<Term> with(String name, Collection<Term> terms) {
        String nameForm = TermForm.of(name);
        Map<String, Term> byForm = new LinkedHashMap<>();
        byForm.put(nameForm, Term.of(name));
        for (Term term : terms) {
            String form = term.form();
            if (form.equals(nameForm)) {
                byForm.merge(form, new Term(name, term.language(), term.label()), Terms::richer);
            } else {
                byForm.merge(form, term, Terms::richer);
            }
        }
        return onlyOneLabelEach(byForm.values());
    }

    static Set<String> forms(Collection<Term> terms) {
        return terms.stream().map(Term::form).collect(Collectors.toSet());
    }

    private static Term richer(Term first, Term second) {
        return first.language().isEmpty() && second.language().isPresent()
                ? new Term(first.text(), second.language(), second.label())
                : first;
    }

    /** A second label of a language is a synonym. */
    private static List<Term> onlyOneLabelEach(Collection<Term> terms) {
        List<Optional<String>> labelled = new ArrayList<>();
        List<Term> kept = new ArrayList<>(terms.size());
        for (Term term : terms) {
            boolean label = term.label() && term.language().isPresent() && !labelled.contains(term.language());
            if (label) {
                labelled.add(term.language());
            }
            kept.add(new Term(term.text(), term.language(), label));
        }
        return List.copyOf(kept);
    }
}
