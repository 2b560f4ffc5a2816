package dk.ungebro.casesystem;

/** On the database that the case system has by default. */
class OnH2Test extends OneTransactionContract {}
