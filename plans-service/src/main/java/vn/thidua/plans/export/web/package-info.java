@NullMarked
package vn.thidua.plans.export.web;

import org.jspecify.annotations.NullMarked;
