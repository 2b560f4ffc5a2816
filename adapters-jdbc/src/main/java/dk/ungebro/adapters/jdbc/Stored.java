package dk.ungebro.adapters.jdbc;

import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.port.Misconfigured;

/** Reads what stands in a column. */
final class Stored {

    private Stored() {}

    static <T> T read(String json, Class<T> type) {
        try {
            return StoreCodec.read(json, type);
        } catch (IllegalArgumentException e) {
            throw new Misconfigured("the database holds what this version cannot read", e);
        }
    }
}
