package com.bemusix.backstage.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds the methods whose body takes {@link #LINES} lines or more, with the compiler's own parser. */
final class LongMethods extends TreeScanner<Void, CompilationUnitTree> {

    static final int LINES = 30;

    private final SourcePositions positions;
    private final List<String> found = new ArrayList<>();

    private LongMethods(SourcePositions positions) {
        this.positions = positions;
    }

    static List<String> in(List<SourceFile> sources) throws IOException {
        List<Source> files = sources.stream().map(Source::new).toList();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, files);
        LongMethods methods = new LongMethods(Trees.instance(task).getSourcePositions());
        for (CompilationUnitTree unit : task.parse()) {
            methods.scan(unit, unit);
        }
        return methods.found;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        if (method.getBody() != null) {
            LineMap lines = unit.getLineMap();
            long length = 1 + lines.getLineNumber(positions.getEndPosition(unit, method.getBody()))
                - lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
            if (length >= LINES) {
                found.add(unit.getSourceFile().getName() + ": " + method.getName() + " has " + length + " lines");
            }
        }
        return super.visitMethod(method, unit);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final SourceFile file;

        Source(SourceFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
