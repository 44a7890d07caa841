/** What the gateway lets through in one piece: {@code largest-upload} of its settings without the wrapping. */
export const largestArchive = 30 * 1024 * 1024;
