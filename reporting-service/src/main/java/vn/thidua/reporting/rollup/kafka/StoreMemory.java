package vn.thidua.reporting.rollup.kafka;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One block cache and one budget of write buffers for all stores of the process: a store per partition would otherwise take 50 MB and
 * more each. Kafka Streams makes one instance per store, hence the shared statics.
 */
final class StoreMemory {

    /** Bytes for all stores together, in the configuration that Kafka Streams hands on. */
    static final String BYTES = "thidua.rollup.store.memory";

    private StoreMemory() {}

    /** Public because Kafka Streams makes the instances. */
    public static final class Bounded implements RocksDBConfigSetter {

        private static final Object LOCK = new Object();
        private static final long WRITE_BUFFER = 1024 * 1024;
        private static final long BLOCK = 8 * 1024;

        private static @Nullable Cache cache;
        private static @Nullable WriteBufferManager buffers;

        @Override
        public void setConfig(String storeName, Options options, Map<String, Object> configs) {
            synchronized (LOCK) {
                if (cache == null || buffers == null) {
                    RocksDB.loadLibrary();
                    long memory = Long.parseLong(String.valueOf(configs.get(BYTES)));
                    cache = new LRUCache(memory);
                    buffers = new WriteBufferManager(memory / 2, cache);
                }
                BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
                table.setBlockCache(cache);
                table.setBlockSize(BLOCK);
                table.setCacheIndexAndFilterBlocks(true);
                options.setTableFormatConfig(table);
                options.setWriteBufferManager(buffers);
            }
            options.setWriteBufferSize(WRITE_BUFFER);
            options.setMaxWriteBufferNumber(2);
            options.setMaxBackgroundJobs(2);
        }

        @Override
        public void close(String storeName, Options options) {
            // cache and buffers are shared by all stores and live as long as the process
        }
    }
}
