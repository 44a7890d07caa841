/** Subjects over HTTP. */
@NullMarked
package vn.thidua.awards.subject.web;

import org.jspecify.annotations.NullMarked;
