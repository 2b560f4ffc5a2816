package dk.ungebro.adapters.sftp.fuzzing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fuzzer watches for besides exceptions; none of it is within reach of what is fuzzed here. */
final class Sanitizers {

    private static final String PACKAGE = "com.code_intelligence.jazzer.sanitizers.";

    static final String ALL = Stream.of(
                    "BigDecimal",
                    "ClojureLangHooks",
                    "Deserialization",
                    "ExpressionLanguageInjection",
                    "FilePathTraversal",
                    "LdapInjection",
                    "NamingContextLookup",
                    "OsCommandInjection",
                    "ReflectiveCall",
                    "RegexInjection",
                    "RegexRoadblocks",
                    "ScriptEngineInjection",
                    "ServerSideRequestForgery",
                    "SqlInjection",
                    "TemplateInjection",
                    "UnsafeSanitizer",
                    "XPathInjection",
                    "XmlParserSsrfGuidance")
            .map(PACKAGE::concat)
            .collect(Collectors.joining(":"));

    private Sanitizers() {}
}
