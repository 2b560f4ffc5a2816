package dk.ungebro.duty;

import dk.ungebro.law.Reading;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;

/**
 * What the computation of duties needs beside the journal.
 *
 * @param policy what the law leaves open
 * @param reading how the law is read
 * @param fallback who takes care of a duty when nobody is assigned to the case
 */
public record DutySetting(Policy policy, Reading reading, StaffId fallback) {}
