package vn.thidua.standalone.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Things that are done side by side; the first that fails is heard at once, whatever the others are waiting for. */
final class Tasks {

    private final ExecutorCompletionService<@Nullable Object> finished;
    private final List<Future<?>> submitted = new ArrayList<>();

    Tasks(ExecutorService threads) {
        this.finished = new ExecutorCompletionService<>(threads);
    }

    Future<?> submit(Runnable task) {
        Future<?> future = finished.submit(task, null);
        submitted.add(future);
        return future;
    }

    /** Returns when all have succeeded, throws what the first failing one threw. */
    void awaitAll() {
        for (int i = 0; i < submitted.size(); i++) {
            try {
                await(finished.take());
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    static <T extends @Nullable Object> T await(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
