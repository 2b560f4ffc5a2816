package dk.ungebro.sandbox.generator;

/** An institution: its number, what it teaches and its contact point. */
record School(String number, Programme programme) {

    /** The same invented number everywhere, so that none belongs to anybody. */
    static final String PHONE = "+4533001100";

    String email() {
        return "vejledning@skole" + number + ".example";
    }
}
