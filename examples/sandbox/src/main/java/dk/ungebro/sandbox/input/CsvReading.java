package dk.ungebro.sandbox.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file row by row and survives rows that are none. A row ends with its line unless a quote is open. Lines are
 * then joined up to a bound; if no row with the right number of fields comes of it, the quote was never closed: only
 * the first line is broken, and the lines after it are read again, each for itself.
 *
 * <p>Each line is read again at most once, since only a line with an odd number of quotes looks beyond its end, and
 * never beyond the next such line. So a hostile file costs no more than twice its size.
 */
final class CsvReading {

    static final int ANY_WIDTH = -1;

    private static final int JOIN_LIMIT = 16 * 1024;
    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().allowUnclosedQuote(false);

    private final LineReader lines;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    CsvReading(InputStream in) {
        this.lines = new LineReader(in);
    }

    /**
     * The next row.
     *
     * @param width how many fields the header has
     * @return the row, null after the last
     */
    @Nullable
    CsvRow next(int width) throws IOException {
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        if (line.tooLong()) {
            return CsvRow.broken(RefusalCode.TOO_LONG, line);
        }
        return line.hasOddQuotes() ? joined(line, width) : single(line, width);
    }

    /** Gives a row back that turned out not to be the header. */
    void giveBack(CsvRow row) {
        boolean tooLong = row.problem().equals(Optional.of(RefusalCode.TOO_LONG));
        lines.giveBack(List.of(new Line(row.raw(), tooLong)));
    }

    private CsvRow single(Line line, int width) {
        CsvRow row = cut(line);
        boolean miscounted = row.problem().isEmpty() && !row.fits(width);
        return miscounted ? CsvRow.broken(RefusalCode.COLUMN_COUNT, line) : row;
    }

    private CsvRow joined(Line start, int width) throws IOException {
        List<Line> rest = new ArrayList<>();
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start.bytes());
        boolean open = true;
        while (open && bytes.size() <= JOIN_LIMIT) {
            Line more = lines.next();
            if (more == null) {
                break;
            }
            rest.add(more);
            if (more.tooLong()) {
                break;
            }
            bytes.write('\n');
            bytes.writeBytes(more.bytes());
            open = !more.hasOddQuotes();
        }
        if (!open) {
            CsvRow row = cut(new Line(bytes.toByteArray(), false));
            if (row.fits(width)) {
                return row;
            }
        }
        lines.giveBack(rest);
        return CsvRow.broken(RefusalCode.CSV_MALFORMED, start);
    }

    private CsvRow cut(Line line) {
        try {
            String text = utf8.decode(ByteBuffer.wrap(line.bytes())).toString();
            Iterator<String[]> rows = CSV.build(StringArrayHandler.of(), text).iterator();
            String[] cells = rows.hasNext() ? rows.next() : new String[0];
            boolean one = cells.length > 0 && !rows.hasNext();
            return one
                    ? new CsvRow(cells, Optional.empty(), line.bytes())
                    : CsvRow.broken(RefusalCode.CSV_MALFORMED, line);
        } catch (CharacterCodingException e) {
            return CsvRow.broken(RefusalCode.ENCODING_INVALID, line);
        } catch (CsvParseException e) {
            return CsvRow.broken(RefusalCode.CSV_MALFORMED, line);
        }
    }
}
