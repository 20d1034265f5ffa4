package com.bemusix.backstage.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The instructions of a Dockerfile, and what is wrong with them. */
record Dockerfile(List<Instruction> instructions) {

    /** Names of what nobody may read in an image or in the settings of a container. */
    static final Pattern SECRET = Pattern.compile("(?i)passw|secret|token|credential|private_?key|api_?key");

    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(\\w+)=");
    private static final Pattern NUMERIC_USER = Pattern.compile("[1-9]\\d*(:[1-9]\\d*)?");
    private static final Pattern VERSION = Pattern.compile(".+:v?\\d+\\.\\d+.*");

    record Instruction(String name, String arguments) {

        static Instruction of(String line) {
            String[] words = line.strip().split("\\s+", 2);
            return new Instruction(words[0], words.length > 1 ? words[1] : "");
        }
    }

    /** @param sources within the repository, the last one may have an asterisk */
    record Copy(List<String> sources, String target) {

        private static final String FROM_BUILD = "--from=build ";
        private static final String FOLDER = "/source/";

        static Copy of(Instruction copy) {
            if (!copy.arguments().startsWith(FROM_BUILD)) {
                throw new IllegalArgumentException("Not taken from the build: " + copy);
            }
            List<String> words = Arrays.asList(copy.arguments().substring(FROM_BUILD.length()).split("\\s+"));
            List<String> sources = words.subList(0, words.size() - 1);
            return new Copy(sources.stream().map(source -> source.substring(FOLDER.length())).toList(), words.get(words.size() - 1));
        }
    }

    static Dockerfile of(String text) {
        String joined = text.replaceAll("(?m)^\\s*#.*\\R", "").replaceAll("\\\\\\R\\s*", " ");
        return new Dockerfile(joined.lines().filter(line -> !line.isBlank()).map(Instruction::of).toList());
    }

    /** What makes the image, without the stages before. */
    private List<Instruction> lastStage() {
        List<String> names = instructions.stream().map(Instruction::name).toList();
        return instructions.subList(names.lastIndexOf("FROM"), instructions.size());
    }

    private Stream<String> all(List<Instruction> of, String name) {
        return of.stream().filter(instruction -> instruction.name().equals(name)).map(Instruction::arguments);
    }

    List<Copy> copies() {
        return lastStage().stream().filter(instruction -> instruction.name().equals("COPY")).map(Copy::of).toList();
    }

    List<String> commands() {
        return all(instructions, "RUN").toList();
    }

    /** One line for each fault, empty for a file as it should be. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (all(lastStage(), "USER").reduce((first, last) -> last).filter(user -> NUMERIC_USER.matcher(user).matches()).isEmpty()) {
            faults.add("does not run as a user with a number other than 0");
        }
        if (all(lastStage(), "HEALTHCHECK").noneMatch(check -> check.contains("CMD "))) {
            faults.add("has no health check");
        }
        if (all(lastStage(), "ENTRYPOINT").noneMatch(entry -> entry.startsWith("["))) {
            faults.add("has an entry point that a shell starts, which keeps the signals to itself");
        }
        Stream.of("ENV", "ARG").flatMap(name -> all(instructions, name))
            .flatMap(arguments -> Stream.concat(Stream.of(arguments.split("[\\s=]")[0]),
                NAMED.matcher(arguments).results().map(found -> found.group(1))))
            .filter(name -> SECRET.matcher(name).find()).distinct().forEach(name -> faults.add("has the secret " + name));
        all(instructions, "ARG").filter(argument -> argument.contains("_IMAGE")).map(argument -> argument.replaceFirst("^\\w+=?", ""))
            .filter(image -> !hasVersion(image)).forEach(image -> faults.add("takes any version of the image " + image));
        return faults;
    }

    static boolean hasVersion(String image) {
        return VERSION.matcher(image).matches();
    }
}
