/** Taking files, reading archives, answering what remains, recording. */
@NullMarked
package vn.thidua.plans.bulk.usecase;

import org.jspecify.annotations.NullMarked;
