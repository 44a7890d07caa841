package vn.thidua.test.canary.edges.thing.web;

import vn.thidua.test.canary.edges.thing.mongo.Store;

/** An edge that knows another. */
record Page(Store store) {}
