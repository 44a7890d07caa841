/** The gateway's own answers when something cannot be done: the closed list of problems, in Vietnamese. */
@NullMarked
package vn.thidua.gateway.problem;

import org.jspecify.annotations.NullMarked;
