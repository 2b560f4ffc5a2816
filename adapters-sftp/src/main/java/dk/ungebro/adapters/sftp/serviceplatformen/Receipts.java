package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.ServerFiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The receipts of the platform, which stand beside other files. */
final class Receipts {

    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,243}\\.sftpreceipt");

    private final String folder;
    private final FileNames names;

    Receipts(String folder, FileNames names) {
        this.folder = folder;
        this.names = names;
    }

    List<String> list(ServerFiles files) throws IOException {
        return files.list(folder.isEmpty() ? "." : folder).keySet().stream()
                .filter(name -> NAME.matcher(name).matches())
                .sorted()
                .toList();
    }

    Optional<PlatformReceipt> read(ServerFiles files, String name) throws IOException {
        return files.read(path(name), XmlFile.MAX_BYTES).map(bytes -> new ReceiptFile(name, names).read(bytes));
    }

    boolean remove(ServerFiles files, String name) throws IOException {
        files.remove(path(name));
        return true;
    }

    private String path(String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
