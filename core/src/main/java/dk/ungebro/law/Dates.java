package dk.ungebro.law;

import java.time.LocalDate;

/** The days on which the law changed, each once. */
final class Dates {

    /** The act on an active employment effort. */
    static final LocalDate LAB19 = LocalDate.of(2020, 1, 1);
    /** Executive order on reports to the youth database. */
    static final LocalDate UDB_2019 = LocalDate.of(2019, 10, 9);
    /** Executive order on tasks and responsibility for the youth database. */
    static final LocalDate UDBROLE = LocalDate.of(2019, 11, 10);
    /** Duties of notice both ways, mentor right, register of support needs. */
    static final LocalDate REFORM_2022 = LocalDate.of(2022, 1, 1);
    /** Contact information and worrying absence in the youth database. */
    static final LocalDate UDB_2022 = LocalDate.of(2022, 10, 1);
    /** Subscription from the application for help. */
    static final LocalDate APPLICANTS_2023 = LocalDate.of(2023, 3, 13);
    /** New executive orders on the employment effort and the common register. */
    static final LocalDate ORDERS_2024 = LocalDate.of(2024, 1, 1);
    /** One cash benefit. */
    static final LocalDate BENEFIT_REFORM = LocalDate.of(2025, 7, 1);
    /** Executive order on reports to the youth database. */
    static final LocalDate UDB_2025 = LocalDate.of(2025, 8, 1);
    /** The municipality takes the place of the jobcentre. */
    static final LocalDate MUNICIPALITY_2026 = LocalDate.of(2026, 2, 1);

    private Dates() {}
}
