/** The council that considers dossiers (hội đồng thi đua, khen thưởng): members, sessions, the secret ballot and its result. */
@NullMarked
package vn.thidua.awards.council;

import org.jspecify.annotations.NullMarked;
