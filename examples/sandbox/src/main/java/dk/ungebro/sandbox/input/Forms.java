package dk.ungebro.sandbox.input;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.message.EventNumber;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.youth.CprNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of the fields of both files. */
final class Forms {

    static final Form<CprNumber> CPR =
            Form.of(RefusalCode.CPR_INVALID, CprNumber::parse).writtenAs(CprNumber::digits);
    static final Form<MunicipalityCode> MUNICIPALITY = checked(
            RefusalCode.MUNICIPALITY_UNKNOWN,
            MunicipalityCode::isValid,
            MunicipalityCode::new,
            MunicipalityCode::value);
    static final Form<InstitutionNumber> INSTITUTION = checked(
            RefusalCode.INSTITUTION_INVALID,
            InstitutionNumber::isValid,
            InstitutionNumber::new,
            InstitutionNumber::value);
    static final Form<EventNumber> EVENT_NUMBER = checked(
            RefusalCode.EVENT_NUMBER_INVALID,
            Pattern.compile(EventNumber.PATTERN).asMatchPredicate(),
            EventNumber::new,
            EventNumber::value);
    static final Form<LocalDate> DATE = Form.of(RefusalCode.DATE_INVALID, Forms::date);
    static final Form<Instant> REPORTED_AT =
            new Form<>(Integer.MAX_VALUE, ReportTime::parse, Instant::toString, ReportTime::codeOf);
    static final Form<Boolean> BOOLEAN = Form.of(RefusalCode.BOOLEAN_INVALID, Forms::bool);
    static final Form<String> NAME =
            text(RefusalCode.NAME_INVALID, "(?=.*\\p{L})[\\p{L}\\p{M} '.-]+").atMost(100);
    static final Form<String> PROGRAMME_CODE = text(RefusalCode.PROGRAMME_CODE_INVALID, "[0-9]{4}");
    static final Form<String> CAUSE = text(RefusalCode.CAUSE_INVALID, "[A-Z0-9]{1,10}");
    static final Form<String> CONTACT_NAME =
            text(RefusalCode.CONTACT_INVALID, ContactInfo.NAME_PATTERN).atMost(100);
    static final Form<String> CONTACT_PHONE = new Form<>(
            40, phone(Pattern.compile(ContactInfo.PHONE_PATTERN)), Object::toString, t -> RefusalCode.CONTACT_INVALID);
    static final Form<String> CONTACT_EMAIL =
            text(RefusalCode.CONTACT_INVALID, ContactInfo.EMAIL_PATTERN).atMost(254);

    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Forms() {}

    /** The form of a column whose values are the names of an enum. */
    static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
        Map<String, E> names = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
        return Form.of(RefusalCode.CODE_UNKNOWN, text -> Optional.ofNullable(names.get(text)));
    }

    /** Whether the files may name the year. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static <T> Form<T> checked(
            RefusalCode code, Predicate<String> valid, Function<String, T> make, Function<T, String> write) {
        return Form.<T>of(code, text -> valid.test(text) ? Optional.of(make.apply(text)) : Optional.empty())
                .writtenAs(write);
    }

    private static Form<String> text(RefusalCode code, String pattern) {
        Pattern form = Pattern.compile(pattern);
        return Form.of(code, text -> Optional.of(text).filter(form.asMatchPredicate()));
    }

    private static Function<String, Optional<String>> phone(Pattern form) {
        return text -> Optional.of(text.replace(" ", "")).filter(form.asMatchPredicate());
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> isYear(date.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
