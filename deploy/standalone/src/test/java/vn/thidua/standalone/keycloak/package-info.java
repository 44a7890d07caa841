@NullMarked
package vn.thidua.standalone.keycloak;

import org.jspecify.annotations.NullMarked;
