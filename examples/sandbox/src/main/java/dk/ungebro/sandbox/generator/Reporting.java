package dk.ungebro.sandbox.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Makes the reports about one youth; the time of day and its notation differ as they do between systems. */
final class Reporting {

    private final Dice dice;
    private final Youth youth;
    private final Numbering numbering;

    Reporting(Dice dice, Youth youth, Numbering numbering) {
        this.dice = dice;
        this.youth = youth;
        this.numbering = numbering;
    }

    Report report(School school, String kind, LocalDate occurredOn, LocalDate reportedOn) {
        Row<EventColumn> row = Row.of(EventColumn.class)
                .with(EventColumn.INSTITUTION, school.number())
                .with(EventColumn.EVENT_NUMBER, numbering.next(school))
                .with(EventColumn.EVENT, kind)
                .with(EventColumn.CPR, youth.cpr())
                .with(EventColumn.PROGRAMME_TYPE, school.programme())
                .with(EventColumn.PROGRAMME_CODE, school.programme().code())
                .with(EventColumn.OCCURRED_ON, occurredOn)
                .with(EventColumn.REPORTED_AT, written(reportedOn));
        return new Report(school, reportedOn, row);
    }

    private String written(LocalDate day) {
        int hour = dice.chance(900) ? dice.between(7, 16) : dice.between(17, 23);
        LocalDateTime local = day.atTime(hour, dice.below(60), dice.below(60));
        ZoneOffset offset = SchoolYear.ZONE.getRules().getOffset(local);
        return switch (dice.weighted(60, 30, 10)) {
            case 0 -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
            case 1 -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
            default -> DateTimeFormatter.ISO_INSTANT.format(local.toInstant(offset));
        };
    }
}
