import kayhan from '../../fixtures/articles/kayhan-232810.txt?raw';

/** The article of Kayhan that lost its half-spaces, as it came, except the form of its line breaks. */
export const SAMPLE = kayhan.replaceAll('\r\n', '\n').trimEnd();
