package dk.ungebro.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of a server, as they lie in jars. */
final class Archive {
    private static final int EXECUTABLE = 0100;

    private Archive() {}

    /** Unpacks the .txz in a jar that is a resource itself. */
    static void unpack(URL jar, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(jar.openStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpack(new TarArchiveInputStream(new XZCompressorInputStream(zip)), folder);
                    return;
                }
            }
        }
        throw new IOException("No .txz in " + jar);
    }

    private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = within(folder, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(file.resolveSibling("."));
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                write(tar, file, (entry.getMode() & EXECUTABLE) != 0);
            }
        }
    }

    /** Unpacks what is wanted of a folder in a jar of the class path. */
    static void unpack(String jarFolder, List<String> wanted, Path folder) throws IOException {
        URL resource = Archive.class.getResource("/" + jarFolder + wanted.get(0));
        if (resource == null || !(resource.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("Not in a jar of the class path: " + jarFolder);
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                String name =
                        entry.getName().startsWith(jarFolder) ? entry.getName().substring(jarFolder.length()) : "";
                if (!entry.isDirectory() && wanted.stream().anyMatch(name::startsWith)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        write(in, within(folder, name), name.startsWith("bin/"));
                    }
                }
            }
        }
    }

    private static void write(InputStream in, Path file, boolean executable) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.copy(in, file);
        if (executable && !file.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make executable: " + file);
        }
    }

    private static Path within(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("Leads out of the folder: " + name);
        }
        return file;
    }
}
