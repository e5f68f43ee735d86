package org.alongside.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.springframework.util.unit.DataSize;

/** One thing that must hold of a file before it is kept, or what to do about it. */
interface FileRule {

    FileRule itIsNotEmpty = wrong(
            (file, most) -> file.size() == 0,
            (file, most) -> "%s is empty. Choose another file.".formatted(file.name()));

    FileRule itIsNotTooLarge = wrong(
            (file, most) -> file.size() > most.toBytes(),
            (file, most) ->
                    "%s is larger than %d MB. Choose a smaller file.".formatted(file.name(), most.toMegabytes()));

    FileRule itsKindIsTaken = wrong(
            (file, most) -> file.claimed().isEmpty(),
            (file, most) -> "%s cannot be taken. Choose a file whose name ends in %s."
                    .formatted(file.name(), FileKind.allEndings()));

    FileRule itIsWhatItsNameSays = wrong(
            (file, most) ->
                    file.claimed().filter(kind -> !kind.holds(file.content())).isPresent(),
            (file, most) -> "%s is not %s, though its name says so. Save it as %s and choose it again."
                    .formatted(
                            file.name(),
                            file.claimed().map(FileKind::words).orElse(""),
                            file.claimed().map(FileKind::words).orElse("")));

    Optional<String> objection(FileSeen file, DataSize most);

    /** The first that does not hold is said; the next ones would only follow from it. */
    static List<FileRule> all() {
        return List.of(itIsNotEmpty, itIsNotTooLarge, itsKindIsTaken, itIsWhatItsNameSays);
    }

    private static FileRule wrong(
            BiPredicate<FileSeen, DataSize> broken, BiFunction<FileSeen, DataSize, String> sentence) {
        return (file, most) -> broken.test(file, most) ? Optional.of(sentence.apply(file, most)) : Optional.empty();
    }
}
