// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.KernelImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A path's source, its header and its description in Java tell the same. */
class PathSourceTest {
    private static final Pattern MARK = Pattern.compile("(?m)^\tPHASE\t\\S+ (\\w+)$");
    private static final Pattern HEADER = Pattern.compile("(?s)# Phases +(.*?)\n(?!#  )");

    @ParameterizedTest
    @EnumSource
    void theMarksAreThePhasesThatJavaKnows(DispatchPath path) {
        Set<Phase> marked = MARK.matcher(source(path))
                .results()
                .map(mark -> phase(mark.group(1)))
                .collect(Collectors.toSet());

        assertThat(marked).isEqualTo(path.phases());
    }

    @ParameterizedTest
    @EnumSource
    void theHeaderListsThePhasesThatJavaKnows(DispatchPath path) {
        MatchResult header = HEADER.matcher(source(path)).results().findFirst().orElseThrow();

        Set<Phase> listed = Arrays.stream(header.group(1).split("[\\s#]+"))
                .map(PathSourceTest::phase)
                .collect(Collectors.toSet());

        assertThat(listed).isEqualTo(path.phases());
    }

    private static String source(DispatchPath path) {
        return KernelImage.sources().find(path.source()).orElseThrow().text();
    }

    private static Phase phase(String mark) {
        return Phase.valueOf(mark.toUpperCase(Locale.ROOT));
    }
}
