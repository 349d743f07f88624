import kayhan from '../../fixtures/articles/kayhan-232810.txt?raw';

/** An article of Kayhan that lost its half-spaces, unchanged except for its line breaks. */
export const SAMPLE = kayhan.replaceAll('\r\n', '\n').trimEnd();
