package vn.thidua.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.keycloak.SampleToken;
import vn.thidua.standalone.run.Instance;
import vn.thidua.standalone.run.SampleAccounts;

@Command(name = "token")
final class TokenCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1")
    private String account = "";

    TokenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Instance instance = surroundings.running();
        if (!instance.sample()) {
            throw new Problem(
                    "Lệnh token chỉ dùng với dữ liệu mẫu; hệ thống này đăng nhập qua cổng thông tin "
                            + instance.portal()
                            + ".");
        }
        surroundings
                .out()
                .println(SampleToken.fetch(instance.issuer(), account, SampleAccounts.PASSWORD));
        return 0;
    }
}
