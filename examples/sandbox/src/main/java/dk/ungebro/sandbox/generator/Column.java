package dk.ungebro.sandbox.generator;

/** A column of a file. */
interface Column {

    /** The name as it stands in the header. */
    String header();
}
