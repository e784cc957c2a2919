package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Languages;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;

/**
 * Skills as a table with the columns {@code name}, {@code tags}, {@code synonyms}, and for each language {@code label:fr} and {@code
 * synonyms:fr}, in any order; all but the name may be missing.
 *
 * <p>A cell of several values has semicolons between them. A backslash makes the sign behind it a part of the value, so that every
 * spelling can be written.
 */
final class SkillTable {

    /**
     * What a file holds.
     *
     * @param ignored columns that say nothing here
     */
    record Read(List<SkillLine> lines, List<String> ignored) {}

    static final int LINES_MAX = 5000;

    private static final String NAME = "name";
    private static final String TAGS = "tags";
    private static final String SYNONYMS = "synonyms";
    private static final String LABEL = "label";
    private static final String OF = ":";
    private static final String FORMULA = "=+-@";
    private static final String BETWEEN = ";";

    private final List<Optional<SkillColumn>> columns;

    private SkillTable(List<Optional<SkillColumn>> columns) {
        this.columns = columns;
    }

    /** What a column holds. */
    private record SkillColumn(String kind, Optional<String> language) {

        static Optional<SkillColumn> of(String header) {
            String[] parts = header.split(OF, 2);
            String kind = parts[0].strip().toLowerCase(Locale.ROOT);
            Optional<String> language = parts.length < 2 ? Optional.empty() : Languages.tag(parts[1].strip());
            boolean known = switch (kind) {
                case NAME, TAGS -> parts.length < 2;
                case SYNONYMS -> parts.length < 2 || language.isPresent();
                case LABEL -> language.isPresent();
                default -> false;
            };
            return known ? Optional.of(new SkillColumn(kind, language)) : Optional.empty();
        }
    }

    static Answer<Read> read(String csv) {
        List<CsvTable.Line> lines = CsvTable.read(csv == null ? "" : csv);
        List<String> header = lines.stream().findFirst().flatMap(CsvTable.Line::cells).orElse(List.of());
        List<Optional<SkillColumn>> columns = header.stream().map(SkillColumn::of).toList();
        if (columns.stream().flatMap(Optional::stream).noneMatch(column -> column.kind().equals(NAME))) {
            return Answer.no(Refusal.invalid("csv", "skill.import.header"));
        }
        if (lines.size() - 1 > LINES_MAX) {
            return Answer.no(Refusal.invalid("csv", "skill.import.too-long", LINES_MAX));
        }
        SkillTable table = new SkillTable(columns);
        List<String> ignored = header.stream().filter(cell -> !cell.isEmpty() && SkillColumn.of(cell).isEmpty()).toList();
        return Answer.of(new Read(lines.stream().skip(1).map(table::line).toList(), ignored));
    }

    private SkillLine line(CsvTable.Line line) {
        if (line.cells().isEmpty()) {
            return new SkillLine(line.number(), "", List.of(), Set.of(), List.of(Refusal.invalid("csv", "skill.import.quote")));
        }
        List<Refusal> wrong = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        List<String> cells = line.cells().get();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            SkillColumn column = columns.get(i).orElse(new SkillColumn("", Optional.empty()));
            String cell = plain(cells.get(i));
            switch (column.kind()) {
                case NAME -> names.add(cell);
                case TAGS -> values(cell).forEach(tag -> tags.add(tag.toLowerCase(Locale.ROOT)));
                case LABEL -> values(cell).forEach(text -> term(LABEL, text, column.language(), wrong).ifPresent(terms::add));
                case SYNONYMS -> values(cell).forEach(text -> term(SYNONYMS, text, column.language(), wrong).ifPresent(terms::add));
                default -> { }
            }
        }
        Optional<String> name = SkillWords.name(NAME, names.isEmpty() ? "" : names.get(0), wrong);
        if (terms.size() >= SkillWords.TERMS_MAX) {
            wrong.add(Refusal.invalid(SYNONYMS, "input.too-many", SkillWords.TERMS_MAX - 1));
        }
        return new SkillLine(line.number(), name.orElse(""), terms, SkillWords.tags(tags, wrong), wrong);
    }

    /** Without the mark that keeps a spreadsheet from computing it. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                value.append(cell.charAt(++i));
            } else if (BETWEEN.indexOf(c) >= 0) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static Optional<Term> term(String column, String text, Optional<String> language, List<Refusal> wrong) {
        return SkillWords.name(column, text, wrong).map(word -> new Term(word, language, column.equals(LABEL)));
    }

    /** The header, and a line for each skill with all spellings that lead to it. */
    static List<List<String>> write(Vocabulary vocabulary, Collection<Skill> roots) {
        Set<String> languages = roots.stream()
                .flatMap(root -> vocabulary.terms(root).stream())
                .flatMap(term -> term.language().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of(NAME, TAGS, SYNONYMS),
                        languages.stream().flatMap(language -> Stream.of(LABEL + OF + language, SYNONYMS + OF + language)))
                .toList());
        roots.forEach(root -> rows.add(row(root, vocabulary.terms(root), languages)));
        return rows;
    }

    private static List<String> row(Skill root, List<Term> terms, Set<String> languages) {
        List<String> row = new ArrayList<>();
        row.add(root.name());
        row.add(root.tags().stream().sorted().map(Tag::key).collect(Collectors.joining(BETWEEN)));
        row.add(written(terms.stream().filter(term -> term.language().isEmpty() && !term.text().equals(root.name()))));
        for (String language : languages) {
            List<Term> said = terms.stream().filter(term -> term.language().filter(language::equals).isPresent()).toList();
            Optional<Term> label = said.stream().filter(Term::label).findFirst();
            row.add(written(label.stream()));
            row.add(written(said.stream().filter(term -> label.filter(term::equals).isEmpty())));
        }
        return row;
    }

    private static String written(Stream<Term> terms) {
        return terms.map(term -> term.text().replace("\\", "\\\\").replace(BETWEEN, "\\" + BETWEEN)).collect(Collectors.joining(BETWEEN));
    }
}
