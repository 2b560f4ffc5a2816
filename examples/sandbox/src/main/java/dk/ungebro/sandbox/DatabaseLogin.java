package dk.ungebro.sandbox;

/**
 * How to reach a database server that is there already.
 *
 * @param url its JDBC address
 * @param user who logs in, may be empty
 * @param password with what; shown nowhere
 */
record DatabaseLogin(String url, String user, String password) {

    /** Where a node that was started by the sandbox finds the password, since others can see its command line. */
    static final String PASSWORD_VARIABLE = "UNGEBRO_DB_PASSWORD";

    /** The address without what may be a secret in it: parameters, and a login before the host. */
    String place() {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return place();
    }
}
