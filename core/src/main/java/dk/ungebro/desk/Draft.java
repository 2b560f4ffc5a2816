package dk.ungebro.desk;

import dk.ungebro.casefile.Change;
import java.util.Optional;

/**
 * What a decision comes to, before it is committed.
 *
 * @param outcome what became of the command, if the change is stored
 * @param change what is to be stored; absent if nothing is
 */
record Draft(Outcome outcome, Optional<Change> change) {}
