package dk.ungebro.law;

import java.time.LocalDate;
import java.util.Optional;

/** A rule while it is written down: citation, mark and validity first, then title and explanation. */
final class Draft {

    private final Chapter chapter;
    private final String id;
    private Citation citation = new Citation("", "");
    private Mark mark = Mark.LAW;
    private LocalDate validFrom = Dates.LAB19;
    private Optional<LocalDate> validTo = Optional.empty();
    private Text title = new Text("", "");

    Draft(Chapter chapter, String id) {
        this.chapter = chapter;
        this.id = id;
    }

    /** A rule that stands in an act or an executive order. */
    Draft law(String act, String paragraph) {
        citation = new Citation(act, paragraph);
        mark = Mark.LAW;
        return this;
    }

    /** A rule that stands in the guide. */
    Draft seed(String document) {
        citation = new Citation(document, "");
        mark = Mark.SEED;
        return this;
    }

    /** A reading that nothing confirms: a configuration stands behind it. */
    Draft unverified(String act, String paragraph) {
        citation = new Citation(act, paragraph);
        mark = Mark.UNVERIFIED;
        return this;
    }

    Draft from(LocalDate day) {
        validFrom = day;
        return this;
    }

    Draft to(LocalDate day) {
        validTo = Optional.of(day);
        return this;
    }

    Draft title(String da, String en) {
        title = new Text(da, en);
        return this;
    }

    LegalRule says(String da, String en) {
        return new LegalRule(id, chapter, citation, validFrom, validTo, mark, title, new Text(da, en));
    }
}
