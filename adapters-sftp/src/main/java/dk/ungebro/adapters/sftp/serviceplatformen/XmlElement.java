package dk.ungebro.adapters.sftp.serviceplatformen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a file of the platform, with those of its children that may have a meaning. */
final class XmlElement {

    private final String name;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    /** Tells how long the text is now. */
    int add(String more) {
        return text.append(more).length();
    }

    /** What the elements of this name say, without white space around it; those that say nothing are left out. */
    List<String> texts(String of) {
        return all(of).stream()
                .map(child -> child.text.toString().strip())
                .filter(found -> !found.isEmpty())
                .toList();
    }

    /** What the one element of this name says. */
    Optional<String> text(String of) {
        List<String> found = texts(of);
        if (found.size() > 1) {
            throw new IllegalArgumentException("an element that stands once stands twice: " + of);
        }
        return found.stream().findFirst();
    }

    List<XmlElement> all(String of) {
        return children.stream().filter(child -> child.name.equals(of)).toList();
    }

    /** The one element of this name. */
    Optional<XmlElement> child(String of) {
        List<XmlElement> found = all(of);
        if (found.size() > 1) {
            throw new IllegalArgumentException("an element that stands once stands twice: " + of);
        }
        return found.stream().findFirst();
    }
}
