/**
 * The MongoDB-protocol server of the one-command installation: documents on the heap, real indexes, every
 * acknowledged write on disk. It knows a part of the language only and says so when asked for more.
 */
@NullMarked
package vn.thidua.standalone.mongo;

import org.jspecify.annotations.NullMarked;
