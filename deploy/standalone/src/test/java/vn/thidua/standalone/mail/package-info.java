@NullMarked
package vn.thidua.standalone.mail;

import org.jspecify.annotations.NullMarked;
