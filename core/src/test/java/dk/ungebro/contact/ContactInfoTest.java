package dk.ungebro.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactInfoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Ungeteam", "Vejledning 2", "Åse Østergård-Ætting", "J. O'Brien", "Unge & Job (nord)", "A/B"})
    void names_of_persons_and_teams_are_taken(String name) {
        assertThat(named(name).name()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " Ungeteam",
                "1. sal",
                "har ADHD, ring",
                "Ring!",
                "a\nb",
                "a\tb",
                "a\u0000b",
                "a\u202Eb",
                "<b>"
            })
    void other_names_are_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named(name))
                .withMessage("the contact's name has another form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+4533001100", "33001100", "004533001100"})
    void telephone_numbers_are_taken(String phone) {
        assertThat(new ContactInfo(Optional.empty(), Optional.of(phone), Optional.empty()).phone())
                .contains(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3300110", "33 00 11 00", "+45-33001100", "1234567890123456", "ring kl. 9", "33001100\n"})
    void other_telephone_numbers_are_refused(String phone) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactInfo(Optional.empty(), Optional.of(phone), Optional.empty()))
                .withMessage("the contact's phone has another form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vejledning@skole.example", "a.b+c@x-y.example", "østergård@ærø.example"})
    void addresses_are_taken(String email) {
        assertThat(mailed(email).email()).contains(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ring om depression",
                "a@b",
                "@skole.example",
                "a b@skole.example",
                "a@skole..example",
                "a@skole.example ",
                "a@skole.example\n",
                "a@@skole.example",
                "a\u0000@skole.example"
            })
    void other_addresses_are_refused(String email) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mailed(email))
                .withMessage("the contact's email has another form");
    }

    @Test
    void lengths_are_limited() {
        assertThat(named("N".repeat(100)).name()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> named("N".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> named("N".repeat(10_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> mailed("a".repeat(10_000) + "@skole.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> mailed("a@" + "b.".repeat(5_000) + "example"));
        assertThat(mailed("a@" + "b".repeat(60) + ".example").email()).isPresent();
    }

    @Test
    void a_refusal_does_not_repeat_the_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mailed("ring om depression"))
                .withMessageNotContaining("depression");
    }

    @Test
    void all_fields_may_be_absent() {
        assertThat(new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty()).isEmpty())
                .isTrue();
        assertThat(named("Ungeteam").isEmpty()).isFalse();
    }

    private static ContactInfo named(String name) {
        return new ContactInfo(Optional.of(name), Optional.empty(), Optional.empty());
    }

    private static ContactInfo mailed(String email) {
        return new ContactInfo(Optional.empty(), Optional.empty(), Optional.of(email));
    }
}
