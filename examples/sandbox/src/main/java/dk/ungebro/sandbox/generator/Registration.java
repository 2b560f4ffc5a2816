package dk.ungebro.sandbox.generator;

import java.time.LocalDate;
import java.util.List;

/** Makes the row that the municipality has of a youth. */
final class Registration {

    private static final List<String> NEEDS = List.of("NONE", "ACADEMIC", "SPH", "BOTH", "NOT_ASSESSED");

    private final Dice dice;
    private final Youth youth;
    private final Course course;

    private Registration(Dice dice, Youth youth, Course course) {
        this.dice = dice;
        this.youth = youth;
        this.course = course;
    }

    static Row<YouthColumn> of(Dice dice, Youth youth, String municipality, Course course) {
        Row<YouthColumn> person = Row.of(YouthColumn.class)
                .with(YouthColumn.CPR, writtenCpr(dice, youth.cpr()))
                .with(YouthColumn.NAME, Names.any(dice))
                .with(YouthColumn.BIRTH_DATE, dice.chance(800) ? youth.birthDate() : "")
                .with(YouthColumn.MUNICIPALITY, municipality)
                .with(YouthColumn.TARGET_GROUP, youth.group())
                .with(YouthColumn.GUARDIAN, youth.isUnderAge() && dice.chance(850));
        Registration registration = new Registration(dice, youth, course);
        return registration.mentor(registration.needs(registration.steps(person)));
    }

    private static String writtenCpr(Dice dice, String cpr) {
        return dice.chance(100) ? cpr.substring(0, 6) + "-" + cpr.substring(6) : cpr;
    }

    private Row<YouthColumn> steps(Row<YouthColumn> row) {
        Row<YouthColumn> withBenefit =
                row.with(YouthColumn.BENEFIT, youth.group().benefit(dice));
        if (youth.group() == TargetGroup.NONE) {
            return withBenefit;
        }
        LocalDate wish = course.admittedOn().minusDays(dice.between(20, 300));
        LocalDate appliedOn = SchoolYear.later(
                SchoolYear.earlier(wish, youth.lastDayForInjunction().minusDays(14)),
                youth.birthDate().plusYears(18));
        Row<YouthColumn> applied = withBenefit
                .with(YouthColumn.APPLIED_ON, appliedOn)
                .with(YouthColumn.BENEFIT_FROM, appliedOn.plusDays(dice.between(0, 7)))
                .with(YouthColumn.BENEFIT_TO, dice.chance(800) ? benefitEnd(appliedOn) : "");
        return dice.chance(youth.group().injunctionsPerMille()) ? injunction(applied, appliedOn) : applied;
    }

    private LocalDate benefitEnd(LocalDate appliedOn) {
        return SchoolYear.later(course.studyStart().minusDays(dice.between(-10, 15)), appliedOn.plusDays(10));
    }

    /** Nearly always before the admission, sometimes after it: then it is not in force on that day. */
    private Row<YouthColumn> injunction(Row<YouthColumn> row, LocalDate appliedOn) {
        LocalDate wish = dice.chance(950)
                ? appliedOn.plusDays(dice.between(3, 19))
                : course.admittedOn().plusDays(dice.between(1, 40));
        LocalDate lastDay = SchoolYear.earlier(youth.lastDayForInjunction(), SchoolYear.LAST_DAY);
        Row<YouthColumn> ordered = row.with(YouthColumn.INJUNCTION_ON, SchoolYear.earlier(wish, lastDay));
        return switch (dice.weighted(55, 38, 7)) {
            case 0 -> ordered;
            case 1 ->
                ordered.with(YouthColumn.ORDERED_INSTITUTION, course.school().number());
            default ->
                ordered.with(
                        YouthColumn.ORDERED_INSTITUTION,
                        Schools.other(dice, course.school()).number());
        };
    }

    private Row<YouthColumn> needs(Row<YouthColumn> row) {
        int need = dice.weighted(38, 22, 20, 16, 4);
        boolean found = need > 0 && need < 4;
        return row.with(YouthColumn.NEEDS, NEEDS.get(need))
                .with(YouthColumn.DOCUMENTED, found && dice.chance(500))
                .with(YouthColumn.OTHER_SUPPORT_PERSONS, found && dice.chance(300))
                .with(YouthColumn.CONTACT_WANTED, dice.chance(300));
    }

    private Row<YouthColumn> mentor(Row<YouthColumn> row) {
        if (!youth.group().hasMentorRight() || !dice.chance(280)) {
            return row;
        }
        LocalDate lastDay = course.admittedOn().plusMonths(6);
        LocalDate claimedOn = switch (dice.weighted(85, 5, 10)) {
            case 0 -> dice.day(SchoolYear.later(course.reportedOn().plusDays(1), course.studyStart()), lastDay);
            case 1 -> lastDay;
            default -> lastDay.plusDays(dice.between(1, 40));
        };
        return SchoolYear.isOver(claimedOn) ? row : row.with(YouthColumn.MENTOR_CLAIMED_ON, claimedOn);
    }
}
