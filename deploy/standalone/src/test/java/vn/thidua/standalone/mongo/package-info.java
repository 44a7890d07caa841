/** Proofs about the embedded MongoDB server: same answers as the stock one, durable, atomic, honest. */
@NullMarked
package vn.thidua.standalone.mongo;

import org.jspecify.annotations.NullMarked;
