package vn.thidua.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.audit.AuditFile;
import vn.thidua.standalone.audit.AuditFile.Flaw;
import vn.thidua.standalone.audit.AuditFile.Head;
import vn.thidua.standalone.audit.AuditFile.Verdict;

@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Surroundings surroundings;

    @Parameters(index = "0")
    private String action = "";

    @Parameters(index = "1")
    private Path file = Path.of("");

    @Option(names = "--head")
    private String head = "";

    AuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!action.equals("verify")) {
            throw new Problem(
                    "Không có việc “%s”; hãy dùng ./thidua audit verify TỆP.".formatted(action));
        }
        Verdict verdict = AuditFile.verify(file, printed());
        surroundings.out().println(sentence(verdict));
        return verdict instanceof Verdict.Whole ? 0 : Thidua.FAILED;
    }

    private Optional<Head> printed() {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.matches()) {
            throw new Problem(
                    "Mục cuối phải ghi dạng SỐ:MÃ, mã gồm 64 chữ số 0-9, a-f; hãy chép đúng từ trang"
                            + " Nhật ký.");
        }
        return Optional.of(new Head(Long.parseLong(matcher.group(1)), matcher.group(2)));
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Whole(long entries, _, _, _, _) when entries == 0 ->
                    "Tệp chưa có mục nào.";
            case Verdict.Whole whole ->
                    "Chuỗi %d mục của đơn vị %s còn nguyên vẹn, từ %s đến %s.%nMục cuối %d:%s"
                            .formatted(
                                    whole.entries(),
                                    whole.unit(),
                                    moment(whole.from()),
                                    moment(whole.until()),
                                    whole.entries(),
                                    whole.hash());
            case Verdict.Broken(long line, long number, Flaw flaw) ->
                    "Chuỗi bị đứt ở dòng %d (mục số %d): %s.".formatted(line, number, said(flaw));
            case Verdict.OtherHead(Head printed) ->
                    "Các mục nối liền nhau, nhưng mục số %d không có mã đã công bố: tệp bị cắt bớt hoặc đã được viết lại."
                            .formatted(printed.number());
        };
    }

    private static String said(Flaw flaw) {
        return switch (flaw) {
            case UNREADABLE -> "dòng này không đọc được";
            case OTHER_UNIT -> "mục này thuộc nhật ký của đơn vị khác";
            case MISSING -> "mục này bị thiếu hoặc sai thứ tự";
            case TORN -> "mục này không nối với mục trước";
            case CHANGED -> "nội dung đã bị sửa sau khi ghi";
        };
    }

    private static String moment(String instant) {
        try {
            return MOMENT.format(Instant.parse(instant));
        } catch (DateTimeParseException other) {
            return instant;
        }
    }
}
