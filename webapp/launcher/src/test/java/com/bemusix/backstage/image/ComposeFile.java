package com.bemusix.backstage.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file, and what is wrong with it. What is commented out in it is not looked at. */
record ComposeFile(Map<String, Map<String, Object>> services, Set<String> variables) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");
    private static final Pattern NUMERIC_USER = Pattern.compile("[1-9]\\d*:[1-9]\\d*");

    @SuppressWarnings("unchecked") // what is not of this form fails at the first look
    static ComposeFile of(String text) {
        String read = text.replaceAll("(?m)^\\s*#.*$", "");
        Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(read);
        return new ComposeFile((Map<String, Map<String, Object>>) document.get("services"),
            VARIABLE.matcher(read).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * One line for each fault, empty for a file as it should be.
     *
     * @param folder   where the compose file lies
     * @param settings the variables of the environment that Backstage reads
     */
    List<String> faults(Path folder, Set<String> settings) {
        List<String> faults = new ArrayList<>();
        services.forEach((name, service) -> {
            Predicate<String> has = key -> service.containsKey(key);
            check(faults, Boolean.TRUE.equals(service.get("read_only")), name + " may write to its image");
            check(faults, list(service, "cap_drop").contains("ALL"), name + " keeps capabilities of root");
            check(faults, list(service, "security_opt").contains("no-new-privileges:true"), name + " may gain privileges");
            check(faults, has.test("restart"), name + " is not started again");
            check(faults, has.test("build") || NUMERIC_USER.matcher(String.valueOf(service.get("user"))).matches(),
                name + " does not run as a user with a number other than 0");
            check(faults, has.test("build") || Dockerfile.hasVersion(String.valueOf(service.get("image"))), name + " takes any version");
            list(service, "volumes").stream().filter(volume -> volume.startsWith(".")).forEach(volume -> {
                String file = volume.substring(0, volume.indexOf(':'));
                check(faults, Files.isRegularFile(folder.resolve(file)), name + " mounts " + file + ", which is missing");
                check(faults, volume.endsWith(":ro"), name + " may write to " + file);
            });
            environment(service).stream().filter(key -> Dockerfile.SECRET.matcher(key).find() && !key.endsWith("_FILE"))
                .forEach(key -> faults.add(name + " has the secret " + key + " in its environment"));
            environment(service).stream().filter(key -> has.test("build") && key.startsWith("BACKSTAGE_") && !settings.contains(key))
                .forEach(key -> faults.add(name + " sets " + key + ", which nobody reads"));
        });
        return faults;
    }

    private static void check(List<String> faults, boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }

    private static List<String> list(Map<String, Object> service, String key) {
        return service.get(key) instanceof List<?> values ? values.stream().map(String::valueOf).toList() : List.of();
    }

    private static Set<String> environment(Map<String, Object> service) {
        return service.get("environment") instanceof Map<?, ?> values
            ? values.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)) : Set.of();
    }
}
