package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.ServerFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder in which the platform puts what arrives, and where it goes from there. */
final class Inbox {

    private final PlatformFolders folders;
    private final FileNames names;
    private final Addresses addresses;

    Inbox(PlatformFolders folders, FileNames names, Addresses addresses) {
        this.folders = folders;
        this.names = names;
        this.addresses = addresses;
    }

    Map<String, Long> list(ServerFiles files) throws IOException {
        return files.list(folders.in());
    }

    /** The data files that are here with their metadata, by the ids of their batches. */
    SortedMap<String, List<FileName>> pairs(Set<String> listed) {
        SortedMap<String, List<FileName>> pairs = new TreeMap<>();
        for (String name : listed) {
            if (listed.contains(name + FileName.METADATA)) {
                own(name)
                        .ifPresent(own -> pairs.computeIfAbsent(own.id(), id -> new ArrayList<>())
                                .add(own));
            }
        }
        pairs.values().forEach(same -> same.sort(Comparator.comparing(FileName::text)));
        return pairs;
    }

    /** The files of a batch of which anything is here, data or metadata. */
    List<FileName> remains(Set<String> listed, String id) {
        return listed.stream()
                .map(Inbox::dataName)
                .distinct()
                .flatMap(name -> own(name).stream())
                .filter(name -> name.id().equals(id))
                .toList();
    }

    private static String dataName(String name) {
        return name.endsWith(FileName.METADATA) ? name.substring(0, name.length() - FileName.METADATA.length()) : name;
    }

    private Optional<FileName> own(String name) {
        return names.read(name).filter(addresses::isOwn);
    }

    Optional<byte[]> metadata(ServerFiles files, FileName name) throws IOException {
        return files.read(in(name) + FileName.METADATA, XmlFile.MAX_BYTES);
    }

    Optional<byte[]> data(ServerFiles files, FileName name, int limit) throws IOException {
        return files.read(in(name), limit);
    }

    /** The data first, for they are the personal data; metadata alone are never given. */
    void putAway(ServerFiles files, FileName name) throws IOException {
        if (folders.archive().isPresent()) {
            moveBoth(files, name, folders.archive().get());
        } else {
            files.remove(in(name));
            files.remove(in(name) + FileName.METADATA);
        }
    }

    /** Metadata alone whose data are in the archive are what a confirmation leaves that broke off half-way. */
    void finish(ServerFiles files, Set<String> listed) throws IOException {
        if (folders.archive().isEmpty()) {
            return;
        }
        String archive = folders.archive().get();
        for (String name : listed) {
            String data = dataName(name);
            if (!data.equals(name) && !listed.contains(data) && own(data).isPresent()) {
                if (files.size(archive + "/" + data).isPresent()) {
                    move(files, name, archive);
                }
            }
        }
    }

    /** True if there is a folder for what is not sound. */
    boolean setAside(ServerFiles files, FileName name) throws IOException {
        if (folders.rejected().isEmpty()) {
            return false;
        }
        moveBoth(files, name, folders.rejected().get());
        return true;
    }

    private void moveBoth(ServerFiles files, FileName name, String folder) throws IOException {
        move(files, name.text(), folder);
        move(files, name.text() + FileName.METADATA, folder);
    }

    private void move(ServerFiles files, String name, String folder) throws IOException {
        String from = folders.in() + "/" + name;
        String to = folder + "/" + name;
        if (files.rename(from, to) || files.size(from).isEmpty()) {
            return;
        }
        files.makeFolders(folder);
        files.replace(from, to);
    }

    private String in(FileName name) {
        return folders.in() + "/" + name.text();
    }
}
