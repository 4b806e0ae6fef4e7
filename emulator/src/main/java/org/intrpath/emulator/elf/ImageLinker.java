// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.assembler.SymbolTable;

/**
 * Makes one image of inputs of all kinds: sources, objects, or one executable. Objects lie first, as if they were
 * sources; sources follow from the next page on. An executable stays where it was linked for and takes no company.
 */
public final class ImageLinker {
    private static final int PAGE = 4096;
    private static final String STUB_SOURCE = "--stub-symbol";

    private final ElfMachine sourceMachine;
    private final Assembler assembler;
    private final LinkOptions options;

    /**
     * Prepare to link.
     *
     * @param sourceMachine what sources are assembled for.
     * @param includes serves their {@code .include}.
     * @param options where symbols come from that no input defines.
     */
    public ImageLinker(ElfMachine sourceMachine, SourceResolver includes, LinkOptions options) {
        this.sourceMachine = sourceMachine;
        this.assembler = switch (sourceMachine) {
            case I386 -> Assembler.i386(includes);
            case AMD64 -> Assembler.amd64(includes);
        };
        this.options = options;
    }

    /**
     * Link.
     *
     * @param sources to be assembled.
     * @param files objects, or one executable.
     * @param base linear address of the first byte, a multiple of 4096; an executable has its own.
     * @throws org.intrpath.emulator.assembler.AssemblyException if a source cannot be assembled.
     * @throws BadElfException if a file cannot be linked, with all symbols that are not defined.
     */
    public LinkedImage link(List<AsmSource> sources, List<ElfContents> files, long base) {
        for (ElfContents file : files) {
            if (file.kind() != ElfContents.Kind.OBJECT) {
                return loadAlone(file, sources.size() + files.size(), base);
            }
        }
        ElfMachine machine = files.isEmpty() || !sources.isEmpty()
                ? sourceMachine
                : files.getFirst().machine();
        for (ElfContents file : files) {
            if (file.machine() != machine) {
                throw new BadElfException("%s: it is for %s, and %s for %s; inputs of one machine would be right"
                        .formatted(
                                file.name(),
                                file.machine().id(),
                                sources.isEmpty() ? files.getFirst().name() + " is" : "sources are assembled",
                                machine.id()));
            }
        }
        return files.isEmpty() ? assembleAlone(sources, base) : linkObjects(sources, files, machine, base);
    }

    private LinkedImage loadAlone(ElfContents file, int inputs, long base) {
        if (inputs > 1) {
            throw new BadElfException(
                    file.name() + ": it is linked already, and is loaded alone; objects can be linked with others");
        }
        return new LinkedImage(file.machine(), ExecutableLoader.load(file, base).image(), List.of());
    }

    private LinkedImage assembleAlone(List<AsmSource> sources, long base) {
        List<String> stubs = options.stubs().stream()
                .filter(name -> options.beyondInputs().find(name).isEmpty())
                .toList();
        AssembledImage image =
                assembler.assemble(withStubs(sources, stubs), base, Map.of(), options.beyondInputs()::find);
        return new LinkedImage(sourceMachine, image, used(image, stubs));
    }

    private LinkedImage linkObjects(List<AsmSource> sources, List<ElfContents> files, ElfMachine machine, long base) {
        ObjectLinker linker = new ObjectLinker(files, machine, base);
        Map<String, Long> globals = linker.globals();
        Externals others = known(globals).orElse(options.beyondInputs());
        List<String> stubs = options.stubs().stream()
                .filter(name -> others.find(name).isEmpty())
                .toList();
        List<AsmSource> assembled = withStubs(sources, stubs);
        if (assembled.isEmpty()) {
            return new LinkedImage(machine, linker.link(options.beyondInputs()).image(), List.of());
        }
        if (machine != sourceMachine) {
            throw new BadElfException("%s: it is for %s, and stubs are assembled for %s"
                    .formatted(files.getFirst().name(), machine.id(), sourceMachine.id()));
        }
        long next = linker.end() + PAGE - 1 & -PAGE;
        AssembledImage image = assembler.assemble(assembled, next, Map.of(), others::find);
        Map<String, Long> exported = new LinkedHashMap<>();
        image.symbols().entries().stream()
                .filter(SymbolTable.Entry::isGlobal)
                .forEach(entry -> exported.put(entry.name(), entry.value()));
        refuseTwice(globals, image);
        ImagePart objects = linker.link(known(exported).orElse(options.beyondInputs()));
        return new LinkedImage(machine, joined(objects, image), used(image, stubs));
    }

    private static void refuseTwice(Map<String, Long> globals, AssembledImage image) {
        for (SymbolTable.Entry entry : image.symbols().entries()) {
            if (entry.isGlobal() && globals.containsKey(entry.name())) {
                throw new BadElfException("%s: `%s` is global and an object defines it too: leave out one of the two"
                        .formatted(entry.definedAt(), entry.name()));
            }
        }
    }

    private static Externals known(Map<String, Long> values) {
        return name -> values.containsKey(name) ? OptionalLong.of(values.get(name)) : OptionalLong.empty();
    }

    /** Add a source that defines the stubs, weakly: an input that defines one of them wins. */
    private static List<AsmSource> withStubs(List<AsmSource> sources, List<String> stubs) {
        if (stubs.isEmpty()) {
            return sources;
        }
        String text = stubs.stream()
                .map(name ->
                        "\t.weak\t%1$s\n\t.type\t%1$s, @function\n%1$s:\txorl\t%%eax,%%eax\n\tret\n".formatted(name)
                                + "\t.size\t%1$s, . - %1$s\n".formatted(name))
                .collect(Collectors.joining());
        return Stream.concat(sources.stream(), Stream.of(new AsmSource(STUB_SOURCE, text)))
                .toList();
    }

    private static List<String> used(AssembledImage image, List<String> stubs) {
        return stubs.stream()
                .filter(name -> image.symbols()
                        .find(name)
                        .map(entry -> entry.definedAt().file().equals(STUB_SOURCE))
                        .orElse(false))
                .toList();
    }

    private static AssembledImage joined(ImagePart first, AssembledImage second) {
        byte[] bytes = Arrays.copyOf(first.bytes(), (int) (second.end() - first.base()));
        System.arraycopy(second.bytes(), 0, bytes, (int) (second.base() - first.base()), second.size());
        List<AssembledImage.ImageSection> sections = new ArrayList<>(first.sections());
        sections.addAll(second.sections());
        List<SymbolTable.Entry> symbols = new ArrayList<>(first.symbols());
        symbols.addAll(second.symbols().entries());
        List<SourceMap.Entry> code = new ArrayList<>(first.code());
        code.addAll(second.sourceMap().entries());
        return new AssembledImage(first.base(), bytes, sections, new SymbolTable(symbols), new SourceMap(code));
    }
}
