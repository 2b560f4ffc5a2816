package dk.ungebro.port;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How generated values look: hidden behind their interface, with the JDK only, personal attributes masked. */
@Value.Style(
        jdkOnly = true,
        jakarta = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        redactedMask = "***")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface ValueStyle {}
