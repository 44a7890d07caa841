package vn.thidua.standalone.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.install.Home;
import vn.thidua.standalone.process.ChildProcess;
import vn.thidua.standalone.process.ProcessMark;
import vn.thidua.standalone.run.Instance.Part;

/**
 * Everything that was started, in order; stops it in the opposite order, once. From the moment of the stop nothing
 * can be added any more: what arrives late is ended at once.
 */
final class Running {

    /** How one part is ended; returns when it is gone. */
    interface Stop {
        void now();
    }

    /** What follows when a part has ended by itself while everything was ready; false when the others end too. */
    interface Revival {
        boolean begins(int code);
    }

    /** In the order in which things start; they stop in the opposite one, those of one layer side by side. */
    enum Layer {
        DATABASE,
        BROKER,
        IDENTITY,
        SERVICES,
        FRONT
    }

    private record Started(Layer layer, Part part, Stop stop) {}

    private final Home home;
    private final Progress progress;
    private final List<Started> started = new ArrayList<>();
    private final CompletableFuture<Problem> failure = new CompletableFuture<>();
    private Instance instance;
    private boolean stopping;

    Running(Home home, Instance instance, Progress progress) {
        this.home = home;
        this.instance = instance;
        this.progress = progress;
        instance.write(home.run());
    }

    /** Completed with the reason when a part ends by itself. */
    CompletableFuture<Problem> failure() {
        return failure;
    }

    /** Ends everything for this reason. */
    void fail(Problem reason) {
        failure.complete(reason);
    }

    /** Why a part that was just seen to have ended did so. */
    Problem reasonWhyItEnded() {
        return isStopping() ? stopped() : failure.join();
    }

    private static Problem stopped() {
        return new Problem("Đã dừng trong khi đang khởi động.");
    }

    void add(Layer layer, Part part, Stop stop) {
        if (!accept(new Started(layer, part, stop))) {
            stop.now();
            throw stopped();
        }
    }

    void addChild(Layer layer, Part part, ChildProcess child, Stop stop, Revival revival) {
        add(layer, part, stop);
        var _ = child.exit().thenAccept(code -> ended(part, child, code, revival));
    }

    private void ended(Part part, ChildProcess child, int code, Revival revival) {
        if (isStopping()) {
            failure.complete(stopped());
        } else if (!isReady() || !revival.begins(code)) {
            failure.complete(died(part, child, code));
        }
    }

    synchronized void ready() {
        instance = instance.asReady();
        instance.write(home.run());
    }

    private synchronized boolean isReady() {
        return instance.ready();
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Ends everything; a second call waits for the first and does nothing. */
    void stop() {
        List<Started> all = begin();
        for (Layer layer : List.of(Layer.values()).reversed()) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                all.stream()
                        .filter(each -> each.layer() == layer)
                        .forEach(each -> threads.execute(() -> stop(each)));
            }
        }
        if (!all.isEmpty()) {
            Instance.forget(home.run());
        }
    }

    private void stop(Started each) {
        progress.waiting(each.part().title());
        each.stop().now();
        progress.arrived(each.part().title());
        progress.done("Đã dừng " + each.part().title());
    }

    private synchronized List<Started> begin() {
        stopping = true;
        List<Started> all = List.copyOf(started);
        started.clear();
        return all;
    }

    private synchronized boolean accept(Started fresh) {
        if (stopping) {
            return false;
        }
        // a part that was started again takes the place of the one that has ended
        started.removeIf(each -> each.part().name().equals(fresh.part().name()));
        started.add(fresh);
        instance = instance.with(started.stream().map(Started::part).toList());
        instance.write(home.run());
        return true;
    }

    private static Problem died(Part part, ChildProcess child, int code) {
        return new Problem(
                "%s đã tự dừng (mã %d) nên hệ thống dừng theo; hãy xem nhật ký %s."
                        .formatted(part.title(), code, child.log()));
    }

    static Part part(String name, String title, ProcessMark mark, int port, URI health, Home home) {
        return new Part(
                name, title, mark, port, Optional.of(health.toString()), home.log(name).toString());
    }
}
