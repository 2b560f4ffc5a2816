package dk.ungebro.sandbox.input;

import java.util.Optional;

/**
 * One reason why a row, or a whole file, was not taken as it stands. A row may have several.
 *
 * @param file {@code youths.csv} or {@code events.csv}, whatever the file is called
 * @param row the row, 1 for the first after the header, 0 for the header or the file as a whole
 * @param field the column, empty where the row as a whole is meant
 * @param code the reason, a stable name of {@link RefusalCode}
 * @param rule the rule that the row breaks, where it is one of the law
 * @param da what is wrong and how to mend it, in Danish
 * @param en what is wrong and how to mend it, in English
 */
public record Refusal(String file, long row, String field, String code, Optional<String> rule, String da, String en) {

    static Refusal of(InputFile file, long row, String field, RefusalCode code) {
        return new Refusal(file.fileName(), row, field, code.name(), code.rule(), code.da(), code.en());
    }
}
