/**
 * The driving ports: what a case worker's or a teacher's screen calls. {@link dk.ungebro.desk.MunicipalityDesk} for case
 * systems, {@link dk.ungebro.desk.InstitutionDesk} for student administration systems, {@link
 * dk.ungebro.desk.CaseReader} for questions. All are thread-safe; each call is one commit.
 */
@NullMarked
package dk.ungebro.desk;

import org.jspecify.annotations.NullMarked;
