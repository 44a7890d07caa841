/** Model examples for the portal and for everybody. */
@NullMarked
package vn.thidua.movements.example.web;

import org.jspecify.annotations.NullMarked;
