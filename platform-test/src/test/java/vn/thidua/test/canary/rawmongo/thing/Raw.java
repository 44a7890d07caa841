package vn.thidua.test.canary.rawmongo.thing;

import org.bson.Document;

/** Speaks MongoDB in the domain. */
record Raw(Document document) {}
