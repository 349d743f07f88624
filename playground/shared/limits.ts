/** Sizes in UTF-16 units, chosen so that no task on the page's thread takes 100 ms. */

/** A text up to this length is edited in the page and goes into its address. A longer one is read-only, and shown page by page. */
export const LONGEST_EDITABLE = 20_000;
/** Browsers take seconds to break a longer run without a space into lines. */
export const LONGEST_RUN = 1_500;
/** A long text is cut at the first line break from here. */
export const PAGE_LENGTH = 10_000;
/** Further edits of a page are not marked. */
export const MOST_MARKED_EDITS = 1_000;
/** Longest original text of an edit that is sent to the page. */
export const LONGEST_ORIGINAL = 200;
/** Limit of user words. */
export const MOST_USER_WORDS = 500;
