@org.jspecify.annotations.NullMarked
package vn.thidua.awards.money;
